import { type CivilDateTime, dateOfMoment, formatDate } from "@cchc/calendar";
import { fail, type Issue, type Result, succeed } from "@cchc/core";
import type { JournalEntry } from "../journal/journal-type";
import { makeIssue } from "../messages";
import { compareReports, type ReportDifference } from "./compare-reports";
import { type FrozenReport, freezeReport, verifyFrozenReport } from "./freeze-report";
import type { PeriodicReport } from "./report-type";

/** A report sent again with other figures, and what differs. */
export interface CorrectedReport {
	/** The new report, frozen; it names the hash of the one it replaces. */
	readonly frozen: FrozenReport;
	readonly differences: readonly ReportDifference[];
	/** Vietnamese paragraphs for the cover letter: what is corrected, why, and each difference. */
	readonly explanation: readonly string[];
}

/** Why and by whom a report is corrected. */
export interface CorrectionOptions {
	readonly at: CivilDateTime;
	readonly by: string;
	/** Vietnamese clause, e.g. `bổ sung hoạt động ghi muộn`. */
	readonly reason: string;
	readonly journal?: readonly JournalEntry[];
}

/**
 * Replaces a report that was sent by one compiled later for the same duty and period. Fails when the frozen report was
 * altered or the two are not of one duty and period; tells when nothing differs.
 */
export function correctReport(
	sent: FrozenReport,
	report: PeriodicReport,
	options: CorrectionOptions,
): Result<CorrectedReport> {
	const issues: Issue[] = verifyFrozenReport(sent);
	if (sent.report.id !== report.id) {
		issues.push(makeIssue("report/other-report", { before: sent.report.id, after: report.id }, { path: ["id"] }));
	}
	if (issues.length > 0) return fail(issues);
	const differences = compareReports(sent.report, report);
	const { at, by, reason, journal } = options;
	const frozen = freezeReport(report, { at, by, replaces: sent.hash, ...(journal === undefined ? {} : { journal }) });
	const sentOn = formatDate(dateOfMoment(sent.frozenAt), "numeric");
	const lead = `Báo cáo này thay thế báo cáo “${sent.report.title}” gửi ngày ${sentOn}; lý do: ${reason}.`;
	const explanation =
		differences.length === 0
			? [lead, "Các số liệu không thay đổi."]
			: [lead, `Có ${differences.length} số liệu thay đổi:`, ...differences.map(({ text }) => text)];
	const same = differences.length === 0 ? [makeIssue("report/nothing-corrected", { id: report.id })] : [];
	return succeed({ frozen, differences, explanation }, same);
}
