import { type Decision, type Plan, unitName, walkAssignments } from "@cchc/plan";
import type { AdministrativeDocument, BodyBlock } from "../administrative-document-type";
import { lowerFirst } from "./lower-first";

/** The parts of a decision that issues a plan (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3), the plan attached to it. */
export function issuingDecision(
	plan: Plan,
	decision: Decision,
	grounds: readonly string[],
	body: readonly BodyBlock[],
): Pick<AdministrativeDocument, "kind" | "symbol" | "abstract" | "grounds" | "body" | "recipients" | "attached"> {
	const articles = (decision.articles ?? []).map((article) => article.text);
	const texts = articles.length > 0 ? articles : usualArticles(plan);
	const last = `Như Điều ${texts.length}`;
	const named = plan.recipients.map((recipient) => recipient.text);
	return {
		kind: "decision",
		symbol: decision.symbol,
		abstract: decision.title,
		grounds,
		body: texts.map((text, index) => ({ kind: "paragraph", marker: `Điều ${index + 1}.`, text })),
		recipients: named.some((text) => /^như điều/iu.test(text)) ? named : [last, ...named],
		attached: [{ kind: "plan", abstract: plan.title, body }],
	};
}

/** The three articles most decisions of this kind have, for plans that word none. */
function usualArticles(plan: Plan): string[] {
	const leads = [...walkAssignments(plan)].filter(({ assignment }) => assignment.role === "lead");
	const units = [...new Set(leads.map(({ assignment }) => assignment.unit))].filter(
		(unit) => unit !== plan.issuer.unit,
	);
	const named = units.map((unit) => unitName(plan, unit)).join(", ");
	const doers = named === "" ? "Các cơ quan, đơn vị, cá nhân có liên quan" : `${named} và các cá nhân có liên quan`;
	return [
		`Ban hành kèm theo Quyết định này Kế hoạch ${lowerFirst(plan.title)}.`,
		"Quyết định này có hiệu lực kể từ ngày ký.",
		`${doers} chịu trách nhiệm thi hành Quyết định này.`,
	];
}
