export { checkJournal, type JournalCheckOptions } from "./journal/check-journal";
export { effectiveEntries } from "./journal/effective-entries";
export { channelOf } from "./journal/entry-channel";
export { formatJournalCsv, journalTable, parseJournalCsv, previewJournalCsv } from "./journal/journal-csv";
export { type JournalPreview, type JournalReadOptions, readJournalTable } from "./journal/journal-table";
export type { EntrySource, Evidence, JournalEntry, Measure } from "./journal/journal-type";
export { channelNames, measures } from "./journal/measures";
export type { ReportIssueCode } from "./messages";
export { compareReports, type ReportDifference } from "./report/compare-reports";
export { type CompileOptions, compileReport } from "./report/compile-report";
export { type CorrectedReport, type CorrectionOptions, correctReport } from "./report/correct-report";
export { computeFigure, entriesOf, type FormsById, matchesFilter } from "./report/figure";
export { formatCount, formatFigure, formatFigureWithUnit, formatNumber, formatPercent } from "./report/format-figure";
export {
	entriesBehind,
	type FreezeOptions,
	type FrozenReport,
	formatFrozenReport,
	freezeReport,
	verifyFrozenReport,
} from "./report/freeze-report";
export { communicationIndicators, radioIndicators, reformIndicators } from "./report/indicators";
export { indicatorsInUse, mergeIntoReformReport } from "./report/reform-report";
export { entriesInScope, type ReportKind, reportKindOf, reportKinds } from "./report/report-kind";
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
} from "./report/report-type";
export {
	exampleScoringRules,
	pointsFor,
	type Score,
	type ScoreBand,
	type ScoringRule,
	scoreReport,
} from "./report/scoring";
export { addFigures } from "./roll-up/add-figures";
export { completenessOf, reportingRate } from "./roll-up/completeness";
export { figureTable } from "./roll-up/figure-table";
export {
	type FigureTableOptions,
	type FigureTablePreview,
	previewFigureTable,
	readFigureTable,
} from "./roll-up/read-figure-table";
export { groupRemarks, type Remark } from "./roll-up/remark-groups";
export { type RemarkTheme, remarkThemes } from "./roll-up/remark-themes";
export { type ReminderLetter, reminderLetter } from "./roll-up/reminder";
export {
	ancestorsOn,
	type DatedParent,
	existsOn,
	parentOn,
	type ReportingUnit,
	type Roster,
} from "./roll-up/reporting-unit";
export { combineRollUps, createRollUp, type RollUpCollector, rollUp } from "./roll-up/roll-up";
export { rollUpPage } from "./roll-up/roll-up-page";
export { formatRate, formatRollUpFigure, type PrintTable, rollUpTables, statusLabels } from "./roll-up/roll-up-tables";
export type {
	Completeness,
	DuplicateReport,
	Extension,
	Outlier,
	RemarkGroup,
	RollUp,
	RollUpFigure,
	RollUpGroup,
	RollUpLine,
	RollUpOptions,
	RollUpRow,
	SubmissionStatus,
} from "./roll-up/roll-up-type";
export { type SubmissionOptions, submissionOf, submissionOfReport } from "./roll-up/submission-of";
export type {
	SentFrozenReport,
	SentReport,
	SentSection,
	Submission,
	SubmittedFigure,
	SubmittedValue,
} from "./roll-up/submission-type";
export { readUnitTable, unitTable } from "./roll-up/unit-table";
export { parseFrozenReport, parseJournalEntry, parseReport, parseSubmission } from "./schema/parse-data";
export { type ReadSubmissionOptions, readRollUpSubmissions, readSubmission } from "./schema/read-submission";
export { decodeTable } from "./table/decode-table";
export { detectLegacyText, type LegacyEncoding } from "./table/legacy-text";
export { readMomentCell } from "./table/moment-cell";
export { readCsv } from "./table/read-csv";
export { tableLimits } from "./table/table-limits";
export type { TableRow } from "./table/table-type";
