export { loadPosterFonts, loadResvgWasm, type PosterFontFiles } from "./assets";
export { checkWorkspaceMessages } from "./check-workspace-messages";
export { createFolder } from "./create-folder";
export { writeFileDurably } from "./journal/durable-file";
export { type JournalFileOptions, previewJournalFile, previewJournalXlsx } from "./journal/journal-file";
export { appendJournal, type JournalAppended, readJournalLog } from "./journal/journal-log";
export { previousJournalPath, readPreviousJournal } from "./journal/previous-journal";
export { readXlsxTables, type SheetTable } from "./journal/xlsx-read";
export { type SheetContent, writeJournalXlsx, writeXlsxTables } from "./journal/xlsx-write";
export { folderSink } from "./publish/folder-sink";
export { type PublishConfigOptions, parsePublishConfig } from "./publish/parse-publish-config";
export type {
	PublishConfig,
	PublishContent,
	PublishTarget,
	SiteTarget,
	TargetJournal,
	WebhookTarget,
	WordPressTarget,
} from "./publish/publish-config-type";
export { missingSecrets, noPublishConfig, secretVariableOf } from "./publish/publish-needs";
export {
	type PublishJob,
	type PublishSummary,
	type PublishWorkspaceOptions,
	publishWorkspace,
	type TargetArtifact,
} from "./publish/publish-workspace";
export { publishConfigName, readPublishConfig } from "./publish/read-publish-config";
export { type PublicationRecord, readReceipts, receiptLogName } from "./publish/receipt-log";
export type { SiteChanges, SiteContent, SiteSink } from "./publish/site-sink";
export { zipSink } from "./publish/zip-sink";
export { parseReportNotes, type ReportNotes, readReportNotes, reportNotesPath } from "./report-notes";
export { readFrozenReportFile } from "./roll-up/frozen-file";
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
export { journalLogName, openWorkspace, type TextFile, type Workspace } from "./workspace";
export { writePack } from "./write-pack";
