import type { PlanRule, RuleExamples } from "../rule-type";

/** "Lưu: VT, VP": the clerk's office first, then the office that drafted. */
export const archiveForm: PlanRule = {
	code: "plan/archive-form",
	severity: "warning",
	title: "Dòng “Lưu” ghi VT rồi đến đơn vị soạn thảo, cách nhau bằng dấu phẩy.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.9", validFrom: "2020-03-05" },
	*check({ plan }) {
		if (/^VT(?:, [\p{L}\p{N}&. -]+?)*(?:\(\d+\))?$/u.test(plan.archive)) return;
		yield {
			path: ["archive"],
			message: `Dòng “Lưu: ${plan.archive}” không đúng dạng.`,
			hint: "Ghi: archive: VT, VP.",
		};
	},
};

/** The rule at work. */
export const archiveFormExamples: RuleExamples = {
	failing: { archive: "VTVP" },
	passing: { archive: "VT, VP" },
};
