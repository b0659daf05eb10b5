import type { PlanRule, RuleExamples } from "../rule-type";
import { findInTexts } from "../text-search";

const spellings: readonly (readonly string[])[] = [
	["pa nô", "pano", "pa-nô"],
	["áp phích", "áp-phích"],
	["băng rôn", "băng-rôn", "bandrole", "băngrôn"],
	["hằng tháng", "hàng tháng"],
	["hằng quý", "hàng quý"],
	["hằng năm", "hàng năm"],
	["website", "trang web", "trang thông tin điện tử"],
];

const variants = spellings.map((forms) =>
	forms.map((form) => ({ form, pattern: new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "giu") })),
);

/** One word, one spelling in one document. */
export const spellingVariantsMixed: PlanRule = {
	code: "plan/spelling-variants-mixed",
	severity: "info",
	title: "Một từ phải viết thống nhất trong cả văn bản.",
	*check(context) {
		const lower = context.joined.text.toLowerCase();
		for (const forms of variants) {
			if (forms.filter(({ form }) => lower.includes(form)).length < 2) continue;
			const hits = forms
				.map(({ form, pattern }) => ({ form, hit: findInTexts(context, pattern).next().value }))
				.filter((entry) => entry.hit !== undefined);
			const last = hits.at(-1);
			if (hits.length < 2 || last?.hit === undefined) continue;
			yield {
				path: last.hit.path,
				message: `Viết cả “${hits.map(({ form }) => form).join("” và “")}”, ở ${last.hit.excerpt}.`,
				hint: `Thống nhất: ${forms[0]?.form}.`,
			};
		}
	},
};

/** The rule at work. */
export const spellingVariantsMixedExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Thiết kế pano. Treo pa nô, áp phích." }] },
	passing: { purposes: [{ id: "md", text: "Thiết kế pa nô. Treo pa nô, áp phích." }] },
};
