export { checkJournal, type JournalCheckOptions } from "./check-journal";
export { compareReports, type ReportDifference } from "./compare-reports";
export { type CompileOptions, compileReport } from "./compile-report";
export { type CorrectedReport, type CorrectionOptions, correctReport } from "./correct-report";
export { decodeTable } from "./decode-table";
export { effectiveEntries } from "./effective-entries";
export { channelOf } from "./entry-channel";
export { computeFigure, entriesOf, type FormsById, matchesFilter } from "./figure";
export { formatCount, formatFigure, formatFigureWithUnit, formatNumber, formatPercent } from "./format-figure";
export {
	entriesBehind,
	type FreezeOptions,
	type FrozenReport,
	freezeReport,
	verifyFrozenReport,
} from "./freeze-report";
export { communicationIndicators, radioIndicators, reformIndicators } from "./indicators";
export { formatJournalCsv, journalTable, parseJournalCsv, previewJournalCsv } from "./journal-csv";
export { type JournalPreview, type JournalReadOptions, readJournalTable } from "./journal-table";
export type { EntrySource, Evidence, JournalEntry, Measure } from "./journal-type";
export { detectLegacyText, type LegacyEncoding } from "./legacy-text";
export { channelNames, measures } from "./measures";
export type { ReportIssueCode } from "./messages";
export { entriesInScope, type ReportKind, reportKindOf, reportKinds } from "./report-kind";
export type {
	Aggregation,
	EntryFilter,
	Figure,
	FigureState,
	Indicator,
	PeriodicReport,
	ReportRow,
	ReportSection,
	ReportSentence,
} from "./report-type";
export { tableLimits } from "./table-limits";
export type { TableRow } from "./table-type";
