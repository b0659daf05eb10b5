import type { PlanTemplate, TemplateAnswer, TemplateQuestion } from "@cchc/plan";

/** `id=value` pairs; the value of a question that wants a number becomes one. */
export function parseAnswers(
	template: PlanTemplate,
	pairs: readonly string[],
): Readonly<Record<string, TemplateAnswer>> {
	const numeric = new Set(template.questions.filter(({ kind }) => kind === "number").map(({ id }) => id));
	return Object.fromEntries(
		pairs.map((pair) => {
			const at = Math.max(0, pair.indexOf("="));
			const [id, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
			return [id, numeric.has(id) && /^\d{1,15}$/.test(value) ? Number(value) : value];
		}),
	);
}

/** A question with its id, its default and its help. */
export function describeQuestion({ id, label, help, default: fallback }: TemplateQuestion): string {
	const needed = fallback === undefined ? "bắt buộc" : `mặc định: ${fallback}`;
	return `    ${id}: ${label} (${plainDefault(needed)})\n      ${help}\n`;
}

/** Defaults may hold other answers: `{{answer:commune}}` is read as `…`. */
function plainDefault(text: string): string {
	return text.replace(/\{\{answer:([a-z0-9-]+)(?:\|[a-z-]+)?\}\}/g, "<$1>");
}
