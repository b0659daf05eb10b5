import { isImpossibleSyllable } from "../impossible-syllable";
import type { PlanRule, RuleExamples } from "../rule-type";
import { excerptOf } from "../text-search";

/** A Vietnamese syllable that ends in c, ch, p or t always has the tone sắc or nặng; without it a mark was left out. */
export const impossibleSyllable: PlanRule = {
	code: "plan/impossible-syllable",
	severity: "warning",
	title: "Tiếng kết thúc bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng.",
	*check({ vocabulary }) {
		for (const [word, { source, offset }] of vocabulary) {
			if (!isImpossibleSyllable(word)) continue;
			yield {
				path: source.path,
				message: `“${word}” thiếu dấu sắc hoặc dấu nặng, ở ${excerptOf(source.text, offset, word.length)}.`,
				hint: "Thêm dấu thanh, ví dụ: hình thưc → hình thức.",
			};
		}
	},
};

/** The rule at work. */
export const impossibleSyllableExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Các hình thưc tuyên truyền." }] },
	passing: { purposes: [{ id: "md", text: "Các hình thức tuyên truyền." }] },
};
