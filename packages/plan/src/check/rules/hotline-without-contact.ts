import type { PlanRule, RuleExamples } from "../rule-type";
import { findInTexts } from "../text-search";

/** A plan that tells people of a hotline should know its number. */
export const hotlineWithoutContact: PlanRule = {
	code: "plan/hotline-without-contact",
	severity: "warning",
	title: "Kế hoạch nói đến đường dây nóng thì phải có số điện thoại.",
	*check(context) {
		if (context.plan.contacts?.some((contact) => contact.kind === "phone") === true) return;
		const hit = findInTexts(context, /đường dây nóng/giu).next();
		if (hit.done === true) return;
		yield {
			path: hit.value.path,
			message: `Nói đến đường dây nóng, ở ${hit.value.excerpt}, nhưng mục contacts không có số điện thoại nào.`,
			hint: "Thêm: contacts: - { id: duong-day-nong, label: Đường dây nóng, kind: phone, value: 0220 …, source: confirmed }.",
		};
	},
};

/** The rule at work. */
export const hotlineWithoutContactExamples: RuleExamples = {
	failing: { contacts: [], purposes: [{ id: "md", text: "Công khai đường dây nóng." }] },
	passing: {
		purposes: [{ id: "md", text: "Công khai đường dây nóng." }],
		contacts: [{ id: "dt", label: "Đường dây nóng", kind: "phone", value: "0220 3777 888", source: "confirmed" }],
	},
};
