import type { PlanRule, RuleExamples } from "../rule-type";

/** A loudspeaker form without hours cannot be scheduled. */
export const loudspeakerWithoutSlot: PlanRule = {
	code: "plan/loudspeaker-without-slot",
	severity: "info",
	title: "Có hình thức loa truyền thanh thì phải có khung giờ phát.",
	basis: { document: "Nghị định 49/2024/NĐ-CP", validFrom: "2024-07-01" },
	*check({ plan }) {
		const index = plan.forms.findIndex((form) => form.channels.includes("loudspeaker"));
		if (index < 0 || (plan.broadcastSlots?.length ?? 0) > 0) return;
		yield {
			path: ["forms", index],
			message: "Có phát trên loa truyền thanh nhưng chưa có khung giờ, nên không lập được lịch phát sóng.",
			hint: 'Thêm: broadcastSlots: - { id: chuyen-muc, title: Chuyên mục CCHC, weekdays: [2, 5], time: "17:00", minutes: 15 }.',
		};
	},
};

/** The rule at work. */
export const loudspeakerWithoutSlotExamples: RuleExamples = {
	failing: { broadcastSlots: [] },
	passing: { broadcastSlots: [{ id: "cm", title: "Chuyên mục", weekdays: [2], time: "17:00", minutes: 15 }] },
};
