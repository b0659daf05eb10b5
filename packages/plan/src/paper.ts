export { importPlanParagraphs, importPlanText } from "./paper/import-plan";
export type { ImportOptions, NotUnderstood, ParagraphRole, PlacedParagraph, PlanImport } from "./paper/import-type";
