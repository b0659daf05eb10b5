export type {
	AdministrativeDocument,
	Annex,
	BodyBlock,
	DocumentKind,
	SignatureBlock,
	TableColumn,
} from "./administrative-document-type";
export { calendarAnnex } from "./builders/calendar-annex";
export { indicatorTable } from "./builders/indicator-table";
export { tasksAnnex } from "./builders/plan-annexes";
export { type PlanDocumentOptions, planDocument } from "./builders/plan-document";
export { type ReportDocumentOptions, reportDocument } from "./builders/report-document";
export { traceabilityAnnex } from "./builders/traceability-annex";
export { renderDocx } from "./docx/render-docx";
export type {
	FlowBlock,
	FlowCell,
	FlowDocument,
	FlowFurniture,
	FlowPage,
	FlowParagraph,
	FlowRow,
	FlowRule,
	FlowRun,
	FlowSection,
	FlowTable,
} from "./flow-type";
export { renderHtml } from "./html/render-html";
export { checkDocument } from "./layout/gaps";
export { type LayoutOptions, layoutDocument } from "./layout/layout-document";
export { lintDocx } from "./lint/lint-docx";
export { type LintCode, lintMessages } from "./lint/lint-messages";
export type { PdfFonts } from "./pdf/pdf-fonts";
export { type PdfOptions, renderPdf } from "./pdf/render-pdf";
export { readDocxData } from "./reader/read-data";
export { readDocxText } from "./reader/read-text";
export { renderText } from "./render-text";
