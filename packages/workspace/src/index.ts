export { loadPosterFonts, loadResvgWasm, type PosterFontFiles } from "./assets";
export { parseReportNotes, type ReportNotes, readReportNotes, reportNotesPath } from "./report-notes";
export { openWorkspace, type Workspace } from "./workspace";
export { writePack } from "./write-pack";
