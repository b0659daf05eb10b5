export type { EntrySource, Evidence, JournalEntry, Measure } from "./journal-type";
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
