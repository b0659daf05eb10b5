import type { PlanRule, RuleExamples } from "../rule-type";

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Two programmes cannot sound at once. */
export const slotOverlap: PlanRule = {
	code: "plan/slot-overlap",
	severity: "error",
	title: "Hai khung giờ phát thanh không được trùng nhau.",
	*check({ plan }) {
		const slots = plan.broadcastSlots ?? [];
		for (const [index, slot] of slots.entries()) {
			const start = minutesOf(slot.time);
			const other = slots
				.slice(0, index)
				.find(
					(earlier) =>
						earlier.weekdays.some((day) => slot.weekdays.includes(day)) &&
						start < minutesOf(earlier.time) + earlier.minutes &&
						minutesOf(earlier.time) < start + slot.minutes,
				);
			if (other === undefined) continue;
			yield {
				path: ["broadcastSlots", index],
				message: `Khung giờ “${slot.title}” (${slot.time}) trùng với “${other.title}” (${other.time}).`,
				hint: "Đổi giờ, đổi thứ, hoặc rút ngắn một trong hai.",
			};
		}
	},
};

/** The rule at work. */
export const slotOverlapExamples: RuleExamples = {
	failing: {
		broadcastSlots: [
			{ id: "cm", title: "Chuyên mục", weekdays: [2], time: "17:00", minutes: 15 },
			{ id: "tb", title: "Thông báo", weekdays: [2, 3], time: "17:10", minutes: 10 },
		],
	},
	passing: {
		broadcastSlots: [
			{ id: "cm", title: "Chuyên mục", weekdays: [2], time: "17:00", minutes: 15 },
			{ id: "tb", title: "Thông báo", weekdays: [2, 3], time: "17:15", minutes: 10 },
		],
	},
};
