import type { PlanTemplate } from "@cchc/plan";
import { buildTemplate } from "./build-template";
import { earlierPlanTemplates } from "./earlier-templates";
import { mountainCommune, threeTierCommune, twoTierCommune, twoTierWard } from "./variant";

/** Plans that communes and wards start from, each in its newest version. */
export const planTemplates: readonly PlanTemplate[] = [
	threeTierCommune,
	twoTierCommune,
	twoTierWard,
	mountainCommune,
].map(buildTemplate);

/** The template with an id, in its newest version or in the version a plan was made from; undefined when there is none. */
export function findPlanTemplate(id: string, version?: string): PlanTemplate | undefined {
	return [...planTemplates, ...earlierPlanTemplates].find(
		(template) => template.id === id && (version === undefined || template.version === version),
	);
}
