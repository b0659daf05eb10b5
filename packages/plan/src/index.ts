export { type CheckPlanOptions, checkPlan } from "./check/check-plan";
export { planRules } from "./check/plan-rules";
export type { PlanText } from "./check/plan-texts";
export { planDate, type RuleContext, type TaskVisit } from "./check/rule-context";
export type { Finding, PlanRule } from "./check/rule-type";
export {
	type CoverageCell,
	type CoverageGrid,
	type CoverageState,
	coverageGrid,
	type UnitMonths,
} from "./coverage/coverage-grid";
export { formatCoverageMarkdown } from "./coverage/format-coverage-markdown";
export { formatCoverageSvg } from "./coverage/format-coverage-svg";
export { diffPlans, formatPlanDiff, type PlanChange } from "./diff/diff-plans";
export { currentSchemaVersion } from "./migrate/migrate-plan";
export { parsePlan } from "./parse/parse-plan";
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
export { type AssignmentVisit, walkAssignments } from "./read/walk-assignments";
export { fillTemplateTexts } from "./template/fill-template-texts";
export { instantiate } from "./template/instantiate";
export type { ConflictKind, UpgradeConflict } from "./template/merge-edits";
export { applyOverlay, deriveOverlay } from "./template/overlay";
export type { Overlay, PlanTemplate, TemplateAnswer, TemplateQuestion } from "./template/template-type";
export { type Upgrade, upgrade } from "./template/upgrade";
export { applyEdits } from "./tree/apply-edits";
export type { KeyedItem, Place } from "./tree/data";
export type { PlanEdit } from "./tree/plan-edit-type";
export {
	type AdministrativeModel,
	administrativeModelOn,
	administrativeModels,
	levelAbove,
} from "./units/administrative-model";
export { type CommuneOffice, communeOffices } from "./units/commune-offices";
export { moveToTwoTier, type TwoTierMove, type UnitMove } from "./units/move-to-two-tier";
export {
	type OfficeSuccession,
	officeSuccession,
	officeSuccessions,
	type SuccessionCertainty,
} from "./units/office-succession";
export { provincesOn } from "./units/provinces";
export { predecessorsOf, successorsOf, type UnitChange, type UnitReference, unitHistory } from "./units/unit-history";
