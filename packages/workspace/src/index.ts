export { loadPosterFonts, loadResvgWasm, type PosterFontFiles } from "./assets";
export { createFolder } from "./create-folder";
export { writeFileDurably } from "./journal/durable-file";
export { type JournalFileOptions, previewJournalFile, previewJournalXlsx } from "./journal/journal-file";
export { appendJournal, type JournalAppended, readJournalLog } from "./journal/journal-log";
export { readXlsxTables, type SheetTable } from "./journal/xlsx-read";
export { type SheetContent, writeJournalXlsx, writeXlsxTables } from "./journal/xlsx-write";
export { parseReportNotes, type ReportNotes, readReportNotes, reportNotesPath } from "./report-notes";
export { type RollUpDocumentOptions, reminderDocument, rollUpDocument } from "./roll-up/roll-up-document";
export { type RollUpFiles, rollUpFiles } from "./roll-up/roll-up-files";
export {
	openRollUpFolder,
	type RollUpFolder,
	type RollUpFolderOptions,
	rollUpFolder,
	rollUpOptionsOf,
} from "./roll-up/roll-up-folder";
export { parseRollUpSettings, type RollUpSettings } from "./roll-up/roll-up-settings";
export { readSubmissionFolder, type SubmissionReading } from "./roll-up/submission-folder";
export { readSubmissionFile, type SubmissionFileOptions } from "./roll-up/submissions";
export { journalLogName, openWorkspace, type Workspace } from "./workspace";
export { writePack } from "./write-pack";
