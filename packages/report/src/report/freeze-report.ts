import type { CivilDateTime } from "@cchc/calendar";
import { canonicalJson, cleanText, contentHash, type Issue, sha256Hex } from "@cchc/core";
import type { JournalEntry } from "../journal/journal-type";
import { makeIssue } from "../messages";
import type { PeriodicReport } from "./report-type";

/** A report as it was sent: a copy that later entries cannot change, sealed with a hash of its content. */
export interface FrozenReport {
	readonly schemaVersion: 1;
	readonly report: PeriodicReport;
	/** The entries behind the report, so that every figure can be made again from this file alone. */
	readonly entries?: readonly JournalEntry[];
	readonly frozenAt: CivilDateTime;
	/** Who sent it. */
	readonly frozenBy: string;
	/** For a corrected report: hash of the one it replaces. */
	readonly replaces?: string;
	/** SHA-256 of everything else here, 64 hexadecimal digits. */
	readonly hash: string;
}

/** Who freezes a report and when. */
export interface FreezeOptions {
	/** Moment it was sent, ISO 8601 with Vietnam's offset. */
	readonly at: CivilDateTime;
	readonly by: string;
	/** The journal, last year's too where the report compares with it; the entries behind the report are kept with it. */
	readonly journal?: readonly JournalEntry[];
	/** Hash of the report this one replaces. */
	readonly replaces?: string;
}

/** Ids of all entries a report rests on, year so far and last year's same period included. */
export function entriesBehind(report: PeriodicReport): ReadonlySet<string> {
	return new Set([
		...report.entries,
		...report.rows.flatMap((row) => [...row.period.entries, ...row.cumulative.entries]),
		...report.rows.flatMap((row) => row.samePeriodLastYear?.entries ?? []),
	]);
}

/** A copy as it survives a journey inside a file: text in NFC, without control signs and `undefined` members. */
function asSent<T>(content: T): T {
	return JSON.parse(cleanText(canonicalJson(content))) as T;
}

/** Freezes a report: what was sent then, whatever the journal says later. */
export function freezeReport(report: PeriodicReport, options: FreezeOptions): FrozenReport {
	const { at, by, journal, replaces } = options;
	const behind = entriesBehind(report);
	const content = asSent({
		schemaVersion: 1 as const,
		report,
		...(journal === undefined ? {} : { entries: journal.filter(({ id }) => behind.has(id)) }),
		frozenAt: at,
		frozenBy: by,
		...(replaces === undefined ? {} : { replaces }),
	});
	return { ...content, hash: contentHash(content) };
}

/** A frozen report as JSON text to send: keys sorted, so that equal reports are equal texts. */
export function formatFrozenReport(frozen: FrozenReport): string {
	return canonicalJson(frozen);
}

/** Checks that a frozen report is what was frozen; a host with a faster SHA-256 of text may give it. */
export function verifyFrozenReport(frozen: FrozenReport, sha256: (text: string) => string = sha256Hex): Issue[] {
	const { hash, ...content } = frozen;
	return sha256(canonicalJson(content)) === hash
		? []
		: [makeIssue("report/hash-mismatch", { id: frozen.report.id }, { path: ["hash"] })];
}
