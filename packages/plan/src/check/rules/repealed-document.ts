import { repealedDocuments } from "../repealed-documents";
import type { PlanRule } from "../rule-type";
import { findInTexts } from "../text-search";

/** Documents that no longer hold are not cited as grounds. */
export const repealedDocument: PlanRule = {
	code: "plan/repealed-document",
	severity: "warning",
	title: "Không dẫn văn bản đã hết hiệu lực.",
	basis: { document: "Luật Ban hành văn bản quy phạm pháp luật" },
	*check(context) {
		const citations = (context.plan.mandate.superiorPlans ?? []).map(({ citation }, index) => ({
			path: ["mandate", "superiorPlans", index, "citation"],
			found: citation,
		}));
		const places = [...citations, ...findInTexts(context, /\S*\d+\/\S+/gu)];
		for (const { document, name, from, replacedBy } of repealedDocuments) {
			if (context.date < from) continue;
			const place = places.find(({ found }) => found.includes(document));
			if (place === undefined) continue;
			yield {
				path: place.path,
				message: `${name} đã hết hiệu lực từ ngày ${from}.`,
				hint: `Thay bằng ${replacedBy}.`,
			};
		}
	},
	failing: {
		purposes: [{ id: "md", text: "Thực hiện Quyết định số 52/2016/QĐ-TTg." }],
		document: { symbol: "KH-UBND", date: "2024-08-05" },
	},
	passing: {
		purposes: [{ id: "md", text: "Thực hiện Nghị định số 49/2024/NĐ-CP." }],
		document: { symbol: "KH-UBND", date: "2024-08-05" },
	},
};
