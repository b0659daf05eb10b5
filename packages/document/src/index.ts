export type {
	AdministrativeDocument,
	Annex,
	BodyBlock,
	DocumentKind,
	SignatureBlock,
	TableColumn,
} from "./administrative-document-type";
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
export { readDocxData } from "./reader/read-data";
export { readDocxText } from "./reader/read-text";
