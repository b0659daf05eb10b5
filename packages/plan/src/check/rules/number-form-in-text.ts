import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** Numbers of documents in the text: `15/KH-UBND`, not `15-KH/UBND` (the form of Party documents). */
export const numberFormInText: PlanRule = {
	code: "plan/number-form-in-text",
	severity: "warning",
	title: "Số, ký hiệu văn bản của Ủy ban nhân dân viết số/tên loại-cơ quan.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.3", validFrom: "2020-03-05" },
	*check(context) {
		yield* findingsInTexts(
			context,
			/\b\d+\s*-\s*(?:KH|QĐ|BC|CT|TB|HD)\s*\/\s*(?:UBND|HĐND)/gu,
			(hit) => `Số văn bản “${hit.found}” viết theo kiểu văn bản của Đảng, ở ${hit.excerpt}.`,
			(hit) => `Viết: ${hit.found.replace(/\s/g, "").replace(/^(\d+)-(\p{L}+)\/(\p{L}+)$/u, "$1/$2-$3")}.`,
		);
	},
};

/** The rule at work. */
export const numberFormInTextExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Thực hiện Kế hoạch số 132-KH/UBND của huyện." }] },
	passing: { purposes: [{ id: "md", text: "Thực hiện Kế hoạch số 132/KH-UBND của huyện." }] },
};
