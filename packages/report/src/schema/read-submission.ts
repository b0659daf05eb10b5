import type { CivilDateTime } from "@cchc/calendar";
import { fail, type Result, resultOf, sha256Hex, succeed, withPathPrefix } from "@cchc/core";
import { makeIssue } from "../messages";
import { type FrozenReport, verifyFrozenReport } from "../report/freeze-report";
import { submissionOf, submissionOfReport } from "../roll-up/submission-of";
import type { SentReport, Submission } from "../roll-up/submission-type";
import { parseSentFrozenReport, parseSentReport, parseSubmission } from "./parse-data";

/** What is known of a report beside its data. */
export interface ReadSubmissionOptions {
	/** Id of the sender in the roster. */
	readonly unit: string;
	/** When it was sent; needed for a report that was not frozen. */
	readonly sentAt?: CivilDateTime;
	readonly source?: string;
	/** The text the data were parsed from: what {@link formatFrozenReport} wrote is then checked without sorting its keys anew. */
	readonly text?: string;
	/** SHA-256 of text as UTF-8 in hexadecimal, where the host has a faster one than the one built in. */
	readonly sha256?: (text: string) => string;
}

function member(data: unknown, name: string): unknown {
	return typeof data === "object" && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
}

function ofReport(data: unknown, options: ReadSubmissionOptions): Result<Submission> {
	const parsed = parseSentReport(data);
	if (!parsed.ok) return parsed;
	const { sentAt, source = options.unit } = options;
	if (sentAt === undefined) {
		return fail([makeIssue("report/invalid-moment", { from: source, text: "" }, { path: ["sentAt"] })]);
	}
	return succeed(submissionOfReport(data as SentReport, { ...options, sentAt }));
}

/** True when the text, its hash taken out, has that hash: it is then what was frozen, byte for byte. */
function isAsWritten(hash: string, { text, sha256 = sha256Hex }: ReadSubmissionOptions): boolean {
	return text !== undefined && sha256(text.trim().replace(`"hash":"${hash}",`, "")) === hash;
}

function ofFrozen(data: unknown, options: ReadSubmissionOptions): Result<Submission> {
	const parsed = parseSentFrozenReport(data);
	if (!parsed.ok) return parsed;
	const issues = isAsWritten(parsed.value.hash, options)
		? []
		: verifyFrozenReport(data as FrozenReport, options.sha256);
	return issues.length > 0 ? fail(issues) : succeed(submissionOf(parsed.value, options));
}

/**
 * Reads what a unit sent: a frozen report, a report, or either of them as the data inside a DOCX
 * (`{ kind: "cchc/report", report }`). Issues: `report/invalid-data`, `report/hash-mismatch`, `report/invalid-moment`.
 */
export function readSubmission(data: unknown, options: ReadSubmissionOptions): Result<Submission> {
	const inside = member(data, "frozen") ?? (member(data, "kind") === "cchc/report" ? member(data, "report") : data);
	return member(inside, "frozenAt") === undefined ? ofReport(inside, options) : ofFrozen(inside, options);
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
