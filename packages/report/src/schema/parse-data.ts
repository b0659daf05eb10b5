import { fail, formatIssuePath, type Issue, type Result, succeed } from "@cchc/core";
import type * as z from "zod";
import type { JournalEntry } from "../journal/journal-type";
import { makeIssue } from "../messages";
import { type FrozenReport, verifyFrozenReport } from "../report/freeze-report";
import type { PeriodicReport } from "../report/report-type";
import type { SentFrozenReport, SentReport, Submission } from "../roll-up/submission-type";
import {
	entrySchema,
	frozenReportSchema,
	reportSchema,
	sentFrozenReportSchema,
	sentReportSchema,
	submissionSchema,
} from "./data-schema";

const mostIssues = 50;

function parse<T>(schema: z.ZodType<T>, input: unknown, what: string): Result<T> {
	const parsed = schema.safeParse(input);
	if (parsed.success) return succeed(parsed.data);
	const issues = parsed.error.issues.slice(0, mostIssues).map(({ path }): Issue => {
		const place = path.filter((part) => typeof part !== "symbol");
		const field = formatIssuePath(place) || "gốc";
		return makeIssue("report/invalid-data", { what, field }, { path: place });
	});
	return fail(issues);
}

/** Reads an entry of the journal from JSON. Unknown fields are kept. Issues: `report/invalid-data`. */
export function parseJournalEntry(input: unknown): Result<JournalEntry> {
	return parse(entrySchema, input, "hoạt động");
}

/** Reads a report from JSON, e.g. the data inside a DOCX. Unknown fields are kept. Issues: `report/invalid-data`. */
export function parseReport(input: unknown): Result<PeriodicReport> {
	return parse(reportSchema, input, "báo cáo");
}

/** Reads a frozen report from JSON and checks its hash. Issues: `report/invalid-data`, `report/hash-mismatch`. */
export function parseFrozenReport(input: unknown): Result<FrozenReport> {
	const parsed = parse(frozenReportSchema, input, "báo cáo đã chốt");
	if (!parsed.ok) return parsed;
	const issues = verifyFrozenReport(parsed.value);
	return issues.length > 0 ? fail(issues) : parsed;
}

/** Reads of a report what a roll-up needs. Issues: `report/invalid-data`. */
export function parseSentReport(input: unknown): Result<SentReport> {
	return parse(sentReportSchema, input, "báo cáo");
}

/** Reads of a frozen report what a roll-up needs; its hash is not checked here. Issues: `report/invalid-data`. */
export function parseSentFrozenReport(input: unknown): Result<SentFrozenReport> {
	return parse(sentFrozenReportSchema, input, "báo cáo đã chốt");
}

/** Reads what a roll-up keeps of one report. Unknown fields are kept. Issues: `report/invalid-data`. */
export function parseSubmission(input: unknown): Result<Submission> {
	return parse(submissionSchema, input, "báo cáo trong bản tổng hợp");
}
