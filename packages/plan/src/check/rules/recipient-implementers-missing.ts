import type { PlanRule, RuleExamples } from "../rule-type";

/** Those who carry out the plan should get it too. */
export const recipientImplementersMissing: PlanRule = {
	code: "plan/recipient-implementers-missing",
	severity: "info",
	title: "Các đơn vị thực hiện phải có trong “Nơi nhận”.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.9", validFrom: "2020-03-05" },
	*check({ plan }) {
		const own = plan.recipients.some((recipient) => {
			const unit = plan.units.find(({ id }) => id === recipient.unit);
			return (
				unit?.level === "commune" ||
				/\bxã\b|đơn vị|bộ phận|phòng|đoàn thể|như|thôn|tổ dân phố|phường/iu.test(recipient.text)
			);
		});
		if (own) return;
		yield {
			path: ["recipients"],
			message: "“Nơi nhận” không có cơ quan, bộ phận nào của xã, dù họ là người thực hiện.",
			hint: "Thêm: - { id: nn-bo-phan, text: Các bộ phận chuyên môn thuộc UBND xã }.",
		};
	},
};

/** The rule at work. */
export const recipientImplementersMissingExamples: RuleExamples = {
	failing: { recipients: [{ id: "nn", text: "UBND huyện", unit: "ubnd-huyen" }] },
	passing: {
		recipients: [
			{ id: "nn", text: "UBND huyện", unit: "ubnd-huyen" },
			{ id: "nn-2", text: "Các bộ phận chuyên môn thuộc xã" },
		],
	},
};
