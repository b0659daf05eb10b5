export type {
	AdministrativeDocument,
	Annex,
	BodyBlock,
	DocumentKind,
	SignatureBlock,
	TableColumn,
} from "./administrative-document-type";
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
