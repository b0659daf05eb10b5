import { isImpossibleSyllable } from "../impossible-syllable";
import type { PlanRule } from "../rule-type";
import { findInTexts } from "../text-search";

/** A Vietnamese syllable that ends in c, ch, p or t always has the tone sắc or nặng; without it a mark was left out. */
export const impossibleSyllable: PlanRule = {
	code: "plan/impossible-syllable",
	severity: "warning",
	title: "Tiếng kết thúc bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng.",
	*check(context) {
		for (const { path, found, excerpt } of findInTexts(context, /(?<![\p{L}\d])\p{L}+(?:ch|[cpt])(?![\p{L}\d])/giu)) {
			if (!isImpossibleSyllable(found)) continue;
			yield {
				path,
				message: `“${found}” thiếu dấu sắc hoặc dấu nặng, ở ${excerpt}.`,
				hint: "Thêm dấu thanh, ví dụ: hình thưc → hình thức.",
			};
		}
	},
	failing: { purposes: [{ id: "md", text: "Các hình thưc tuyên truyền." }] },
	passing: { purposes: [{ id: "md", text: "Các hình thức tuyên truyền." }] },
};
