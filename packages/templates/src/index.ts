export { earlierPlanTemplates } from "./earlier-templates";
export {
	instantiateMessages,
	type MessageFile,
	type MessageSet,
	type MessageSource,
	messageSets,
} from "./message-sets";
export { findPlanTemplate, planTemplates } from "./plan-templates";
