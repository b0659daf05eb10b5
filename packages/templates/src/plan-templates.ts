import type { PlanTemplate } from "@cchc/plan";
import { buildTemplate } from "./build-template";
import { mountainCommune, threeTierCommune, twoTierCommune, twoTierWard } from "./variant";

/** Plans that communes and wards start from. */
export const planTemplates: readonly PlanTemplate[] = [
	threeTierCommune,
	twoTierCommune,
	twoTierWard,
	mountainCommune,
].map(buildTemplate);

/** The template with an id, or undefined. */
export function findPlanTemplate(id: string): PlanTemplate | undefined {
	return planTemplates.find((template) => template.id === id);
}
