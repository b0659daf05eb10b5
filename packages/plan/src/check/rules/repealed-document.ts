import { numeric } from "../date-words";
import { repealedDocuments } from "../repealed-documents";
import type { PlanRule, RuleExamples } from "../rule-type";

/** True when a text names a document, and not one whose number only ends the same. */
function cites(text: string, document: string): boolean {
	const at = text.indexOf(document);
	return at >= 0 && !/\d/.test(text.charAt(at - 1));
}

/** Documents that no longer hold are not cited as grounds. */
export const repealedDocument: PlanRule = {
	code: "plan/repealed-document",
	severity: "warning",
	title: "Không dẫn văn bản đã hết hiệu lực.",
	basis: { document: "Luật Ban hành văn bản quy phạm pháp luật" },
	*check(context) {
		const citations = (context.plan.mandate.superiorPlans ?? []).map(({ citation }, index) => ({
			path: ["mandate", "superiorPlans", index, "citation"],
			text: citation,
		}));
		const places = [...citations, ...context.texts].filter(({ text }) => text.includes("/"));
		for (const { document, name, from, replacedBy } of repealedDocuments) {
			if (context.date < from) continue;
			const place = places.find(({ text }) => cites(text, document));
			if (place === undefined) continue;
			yield {
				path: place.path,
				message: `${name} đã hết hiệu lực từ ngày ${numeric(from)}.`,
				hint: `Thay bằng ${replacedBy}.`,
			};
		}
	},
};

/** The rule at work. */
export const repealedDocumentExamples: RuleExamples = {
	failing: {
		purposes: [{ id: "md", text: "Thực hiện Quyết định số 52/2016/QĐ-TTg." }],
		document: { symbol: "KH-UBND", date: "2024-08-05" },
	},
	passing: {
		purposes: [{ id: "md", text: "Thực hiện Nghị định số 49/2024/NĐ-CP." }],
		document: { symbol: "KH-UBND", date: "2024-08-05" },
	},
};
