import { administrativeModelOn } from "../../units/administrative-model";
import { numeric } from "../date-words";
import type { PlanRule, RuleExamples } from "../rule-type";

/** The plan's model of government is the one in force on its date. */
export const modelMismatch: PlanRule = {
	code: "plan/model-mismatch",
	severity: "error",
	title: "Mô hình chính quyền của kế hoạch phải là mô hình có hiệu lực vào ngày ban hành.",
	basis: { document: "Luật Tổ chức chính quyền địa phương 72/2025/QH15", validFrom: "2025-07-01" },
	*check({ plan, date }) {
		const model = administrativeModelOn(date);
		if (plan.administrativeModel === undefined || plan.administrativeModel === model.id) return;
		yield {
			path: ["administrativeModel"],
			message: `Kế hoạch ngày ${numeric(date)} ghi mô hình ${plan.administrativeModel}, nhưng ngày đó đang là ${model.name}.`,
			hint: `Ghi: administrativeModel: ${model.id}.`,
		};
	},
};

/** The rule at work. */
export const modelMismatchExamples: RuleExamples = {
	failing: { administrativeModel: "two-tier" },
	passing: { administrativeModel: "three-tier" },
};
