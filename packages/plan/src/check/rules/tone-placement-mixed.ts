import { foldTonePlacement } from "@cchc/vietnamese";
import type { PlanRule } from "../rule-type";
import { findInTexts } from "../text-search";

/** One document writes tone marks in one way: `Ủy` or `Uỷ`, not both. */
export const tonePlacementMixed: PlanRule = {
	code: "plan/tone-placement-mixed",
	severity: "warning",
	title: "Cách đặt dấu thanh phải thống nhất trong một văn bản (Ủy hay Uỷ, hòa hay hoà).",
	*check(context) {
		const spellings = new Map<string, Map<string, readonly (string | number)[]>>();
		for (const { path, found } of findInTexts(
			context,
			/[\p{L}]*(?:[oòỏõóọ][aàảãáạeèẻẽéẹ]|[uùủũúụ][yỳỷỹýỵ])(?!\p{L})/giu,
		)) {
			const word = found.toLowerCase();
			const folded = foldTonePlacement(word);
			const forms = spellings.get(folded) ?? new Map<string, readonly (string | number)[]>();
			if (!forms.has(word)) forms.set(word, path);
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
	failing: { purposes: [{ id: "md", text: "Uỷ ban nhân dân xã báo cáo Ủy ban nhân dân huyện." }] },
	passing: { purposes: [{ id: "md", text: "Ủy ban nhân dân xã báo cáo Ủy ban nhân dân huyện." }] },
};
