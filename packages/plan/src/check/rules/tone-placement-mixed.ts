import { foldTonePlacement } from "@cchc/vietnamese";
import type { PlanRule, RuleExamples } from "../rule-type";

const open = /(?:[oòỏõóọ][aàảãáạeèẻẽéẹ]|[uùủũúụ][yỳỷỹýỵ])$/iu;

/** One document writes tone marks in one way: `Ủy` or `Uỷ`, not both. */
export const tonePlacementMixed: PlanRule = {
	code: "plan/tone-placement-mixed",
	severity: "warning",
	title: "Cách đặt dấu thanh phải thống nhất trong một văn bản (Ủy hay Uỷ, hòa hay hoà).",
	*check({ vocabulary }) {
		const spellings = new Map<string, Map<string, readonly (string | number)[]>>();
		for (const [written, { source, lower: word }] of vocabulary) {
			if (!open.test(written)) continue;
			const folded = foldTonePlacement(word);
			const forms = spellings.get(folded) ?? new Map<string, readonly (string | number)[]>();
			if (!forms.has(word)) forms.set(word, source.path);
			spellings.set(folded, forms);
		}
		for (const [folded, forms] of spellings) {
			const other = [...forms].find(([word]) => word !== folded);
			if (forms.size < 2 || other === undefined) continue;
			yield {
				path: other[1],
				message: `Viết cả “${[...forms.keys()].join("” và “")}”.`,
				hint: `Thống nhất một cách viết, ví dụ: “${folded}”.`,
			};
		}
	},
};

/** The rule at work. */
export const tonePlacementMixedExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Uỷ ban nhân dân xã báo cáo Ủy ban nhân dân huyện." }] },
	passing: { purposes: [{ id: "md", text: "Ủy ban nhân dân xã báo cáo Ủy ban nhân dân huyện." }] },
};
