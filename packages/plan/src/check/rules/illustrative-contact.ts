import type { PlanRule, RuleExamples } from "../rule-type";

/** Sample telephone numbers must not go out to people. */
export const illustrativeContact: PlanRule = {
	code: "plan/illustrative-contact",
	severity: "warning",
	title: "Số điện thoại, địa chỉ minh họa phải thay bằng số thật trước khi phát hành.",
	*check({ plan }) {
		for (const [index, contact] of (plan.contacts ?? []).entries()) {
			if (contact.source !== "illustrative") continue;
			yield {
				path: ["contacts", index, "value"],
				message: `“${contact.label}: ${contact.value}” là số liệu minh họa.`,
				hint: "Ghi giá trị thật rồi đổi source thành confirmed.",
			};
		}
	},
};

/** The rule at work. */
export const illustrativeContactExamples: RuleExamples = {
	failing: {
		contacts: [{ id: "dt", label: "Đường dây nóng", kind: "phone", value: "0220 3777 888", source: "illustrative" }],
	},
	passing: {
		contacts: [{ id: "dt", label: "Đường dây nóng", kind: "phone", value: "0220 3777 888", source: "confirmed" }],
	},
};
