import type { PlanTemplate } from "@cchc/plan";
import ward100 from "./earlier/phuong-hai-cap-1.0.0.json" with { type: "json" };
import threeTier100 from "./earlier/xa-ba-cap-1.0.0.json" with { type: "json" };
import twoTier100 from "./earlier/xa-hai-cap-1.0.0.json" with { type: "json" };
import mountain100 from "./earlier/xa-vung-cao-1.0.0.json" with { type: "json" };

/**
 * Earlier versions of the templates, word for word as they were: with them a plan made from one is brought to the newest
 * version (`upgrade` of `@cchc/plan`). A version that was given out is never changed.
 */
export const earlierPlanTemplates: readonly PlanTemplate[] = [
	threeTier100,
	twoTier100,
	ward100,
	mountain100,
] as readonly unknown[] as readonly PlanTemplate[];
