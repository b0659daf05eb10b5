import type { PlanRule, RuleExamples } from "../rule-type";

/** More people reached than live there, per person counted once. */
export const targetAbovePopulation: PlanRule = {
	code: "plan/target-above-population",
	severity: "warning",
	title: "Chỉ tiêu tính bằng người không được lớn hơn dân số.",
	*check({ plan }) {
		if (plan.population === undefined) return;
		for (const [index, target] of (plan.targets ?? []).entries()) {
			if (!/^(?:người|hộ)/iu.test(target.unit) || target.value <= plan.population) continue;
			yield {
				path: ["targets", index, "value"],
				message: `Chỉ tiêu ${target.value} ${target.unit} lớn hơn dân số ${plan.population}.`,
				hint: "Kiểm tra lại con số; nếu đếm mỗi lần tham dự một lần thì ghi đơn vị là lượt người.",
			};
		}
	},
};

/** The rule at work. */
export const targetAbovePopulationExamples: RuleExamples = {
	failing: {
		population: 7000,
		targets: [{ id: "ct", indicator: "attendance", value: 20000, unit: "người", form: "loa" }],
	},
	passing: {
		population: 7000,
		targets: [{ id: "ct", indicator: "attendance", value: 20000, unit: "lượt người", form: "loa" }],
	},
};
