import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** What a hit must hold; cheap to look for. */
const traces = [/điều \d/, /chương [\dIVX]/, /Khoản [\da-zđ]/, /Điểm [\da-zđ]/];

/** `Điều`, `Chương`, `Mục` of a document that is cited have a capital; `khoản`, `điểm` have none. */
export const articleCapital: PlanRule = {
	code: "plan/article-capital",
	severity: "warning",
	title: "Khi viện dẫn: viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục II, Mục V.7", validFrom: "2020-03-05" },
	*check(context) {
		if (!traces.some((trace) => trace.test(context.joined.text))) return;
		yield* findingsInTexts(
			context,
			/(?<!\p{L})(?:(?:điều|chương) (?:\d+|[IVXLC]+)(?![\p{L}\d])|(?<=[\p{L}\d,] )(?:Khoản|Điểm) [\da-zđ]+(?!\p{L}))/gu,
			(hit) => `Viện dẫn “${hit.found}” viết hoa chưa đúng, ở ${hit.excerpt}.`,
			() => "Viết: điểm a khoản 2 Điều 10 Chương III.",
		);
	},
};

/** The rule at work. */
export const articleCapitalExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Theo quy định tại khoản 5 điều 8 Nghị định số 09/2019/NĐ-CP." }] },
	passing: { purposes: [{ id: "md", text: "Theo quy định tại khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP." }] },
};
