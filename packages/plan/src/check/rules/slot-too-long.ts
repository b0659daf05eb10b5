import type { PlanRule, RuleExamples } from "../rule-type";

/** Longer than 45 minutes is more than any local rule that was found allows. */
export const slotTooLong: PlanRule = {
	code: "plan/slot-too-long",
	severity: "warning",
	title: "Một buổi phát thanh không quá 45 phút.",
	*check({ plan }) {
		for (const [index, slot] of (plan.broadcastSlots ?? []).entries()) {
			if (slot.minutes <= 45) continue;
			yield {
				path: ["broadcastSlots", index, "minutes"],
				message: `Khung giờ “${slot.title}” dài ${slot.minutes} phút.`,
				hint: "Rút còn 15 đến 30 phút, hoặc theo quy chế hoạt động của đài truyền thanh xã.",
			};
		}
	},
};

/** The rule at work. */
export const slotTooLongExamples: RuleExamples = {
	failing: { broadcastSlots: [{ id: "cm", title: "Chuyên mục", weekdays: [2], time: "17:00", minutes: 90 }] },
	passing: { broadcastSlots: [{ id: "cm", title: "Chuyên mục", weekdays: [2], time: "17:00", minutes: 15 }] },
};
