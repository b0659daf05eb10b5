import type { CivilDateTime } from "@cchc/calendar";
import { fail, type Result, resultOf, succeed, withPathPrefix } from "@cchc/core";
import { makeIssue } from "../messages";
import type { FrozenReport } from "../report/freeze-report";
import type { PeriodicReport } from "../report/report-type";
import { parseFrozenReport, parseReport, parseSubmission } from "../schema/parse-data";
import { submissionOf, submissionOfReport } from "./submission-of";
import type { Submission } from "./submission-type";

/** What is known of a report beside its data. */
export interface ReadSubmissionOptions {
	/** Id of the sender in the roster. */
	readonly unit: string;
	/** When it was sent; needed for a report that was not frozen. */
	readonly sentAt?: CivilDateTime;
	readonly source?: string;
}

function member(data: unknown, name: string): unknown {
	return typeof data === "object" && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
}

function ofReport(parsed: Result<PeriodicReport>, options: ReadSubmissionOptions): Result<Submission> {
	if (!parsed.ok) return parsed;
	const { sentAt, source = options.unit } = options;
	if (sentAt === undefined)
		return fail([makeIssue("report/invalid-moment", { from: source, text: "" }, { path: ["sentAt"] })]);
	return succeed(submissionOfReport(parsed.value, { ...options, sentAt }));
}

function ofFrozen(parsed: Result<FrozenReport>, options: ReadSubmissionOptions): Result<Submission> {
	return parsed.ok ? succeed(submissionOf(parsed.value, options)) : parsed;
}

/**
 * Reads what a unit sent: a frozen report, a report, or either of them as the data inside a DOCX
 * (`{ kind: "cchc/report", report }`). Issues: `report/invalid-data`, `report/hash-mismatch`, `report/invalid-moment`.
 */
export function readSubmission(data: unknown, options: ReadSubmissionOptions): Result<Submission> {
	const inside = member(data, "frozen") ?? (member(data, "kind") === "cchc/report" ? member(data, "report") : data);
	return member(inside, "frozenAt") === undefined
		? ofReport(parseReport(inside), options)
		: ofFrozen(parseFrozenReport(inside), options);
}

/**
 * Reads every report a roll-up was made of, from its JSON or from the data inside its DOCX (`{ kind: "cchc/roll-up", rollUp }`),
 * to put it together with others at the next level. Issues: `report/invalid-data`.
 */
export function readRollUpSubmissions(data: unknown): Result<Submission[]> {
	const inside = member(data, "rollUp") ?? data;
	const list = member(inside, "submissions");
	if (!Array.isArray(list))
		return fail([
			makeIssue("report/invalid-data", { what: "bản tổng hợp", field: "submissions" }, { path: ["submissions"] }),
		]);
	const results = list.map(parseSubmission);
	return resultOf(
		results.flatMap((result) => (result.ok ? [result.value] : [])),
		results.flatMap(({ issues }, index) => withPathPrefix(issues, ["submissions", index])),
	);
}
