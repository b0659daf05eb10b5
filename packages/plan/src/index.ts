export { type CheckPlanOptions, checkPlan } from "./check/check-plan";
export { currentSchemaVersion } from "./migrate/migrate-plan";
export { parsePlan } from "./parse/parse-plan";
export { type ParsePlanYamlOptions, parsePlanYaml } from "./parse/parse-plan-yaml";
export type {
	AdministrativeLevel,
	AdministrativeModelId,
	Assignment,
	Audience,
	ChannelKind,
	Contact,
	Content,
	Decision,
	DocumentReference,
	Form,
	Issuer,
	ItemMarker,
	Mandate,
	OutlinePart,
	OutlineSection,
	Plan,
	PlanAnnex,
	Recipient,
	ReformArea,
	Signature,
	Slip,
	SubNumbering,
	SuperiorPlan,
	Target,
	Task,
	TextItem,
	Unit,
	UnitKind,
} from "./plan-type";
export { asIssued } from "./read/as-issued";
export { findContent, findForm, findUnit, unitName } from "./read/lookups";
export { serializePlan } from "./read/serialize-plan";
export { type AssignmentVisit, walkAssignments } from "./read/walk-assignments";
