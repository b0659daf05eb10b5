import { unitName } from "../../read/lookups";
import type { PlanRule, RuleExamples } from "../rule-type";

/** Whoever gets the reports should get the plan. */
export const recipientSuperiorMissing: PlanRule = {
	code: "plan/recipient-superior-missing",
	severity: "warning",
	title: "Cơ quan cấp trên nhận báo cáo phải có trong “Nơi nhận”.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.9", validFrom: "2020-03-05" },
	*check({ plan }) {
		const superiors = new Set(
			plan.reportingDuties
				.map((duty) => duty.recipient)
				.filter((id) => plan.units.some((unit) => unit.id === id && unit.level !== "commune")),
		);
		for (const id of superiors) {
			if (plan.recipients.some((recipient) => recipient.unit === id)) continue;
			yield {
				path: ["recipients"],
				message: `“${unitName(plan, id)}” nhận báo cáo nhưng không có trong “Nơi nhận”.`,
				hint: `Thêm: - { id: nn-${id}, text: ${unitName(plan, id)}, unit: ${id} }.`,
			};
		}
	},
};

/** The rule at work. */
export const recipientSuperiorMissingExamples: RuleExamples = {
	failing: { recipients: [{ id: "nn", text: "Các đoàn thể xã" }] },
	passing: { recipients: [{ id: "nn", text: "UBND huyện", unit: "ubnd-huyen" }] },
};
