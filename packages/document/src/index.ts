export type {
	AdministrativeDocument,
	Annex,
	AttachedDocument,
	BodyBlock,
	DocumentKind,
	ElectronicIssue,
	SignatureBlock,
	SigningNote,
	TableColumn,
} from "./administrative-document-type";
export { budgetAnnex } from "./builders/budget-annex";
export { calendarAnnex } from "./builders/calendar-annex";
export { indicatorTable } from "./builders/indicator-table";
export { type IssuingOffice, officeOf, type RegisterEntry } from "./builders/issuing-office";
export {
	type Invitation,
	type Meeting,
	type MinutesRecord,
	meetingInvitation,
	meetingMinutes,
} from "./builders/meeting-documents";
export { tasksAnnex } from "./builders/plan-annexes";
export { type PlanDocumentOptions, planDocument } from "./builders/plan-document";
export { planNotice } from "./builders/plan-notice";
export { type ReportDocumentOptions, reportDocument } from "./builders/report-document";
export { type RollUpDocumentOptions, rollUpDocument } from "./builders/roll-up-document";
export { traceabilityAnnex } from "./builders/traceability-annex";
export { type Transmission, transmissionLetter } from "./builders/transmission-letter";
export { compareDocx, compareTexts, type ParagraphDifference, type WordChange } from "./compare-documents";
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
export { type FixedDocx, fixDocx } from "./lint/fix-docx";
export { lintDocx } from "./lint/lint-docx";
export { type LintCode, type LintMessage, lintMessages } from "./lint/lint-messages";
export type { PdfFonts } from "./pdf/pdf-fonts";
export { type PdfOptions, renderPdf } from "./pdf/render-pdf";
export { type ReadDocxDataOptions, readDocxData } from "./reader/read-data";
export { readDocxText } from "./reader/read-text";
export { checkRegister } from "./register/check-register";
export { registerAnnex } from "./register/register-annex";
export { nextNumber, openRegister, type Registered, registerDocument } from "./register/register-document";
export type { NumberRegister, RegisterLine, Registration } from "./register/register-type";
export { renderText } from "./render-text";
