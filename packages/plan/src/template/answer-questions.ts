import type { Issue } from "@cchc/core";
import { fillText } from "./fill-in";
import { templateIssue } from "./template-messages";
import type { TemplateAnswer, TemplateQuestion } from "./template-type";

/** Longest answer, in UTF-16 units. */
const maxAnswerLength = 2_000;

function fits(question: TemplateQuestion, answer: TemplateAnswer): boolean {
	const text = String(answer);
	if (text.trim() === "" || text.length > maxAnswerLength) return false;
	// Answers go into YAML files too, between double quotes and on one line.
	if (/["\\\n\r]/.test(text)) return false;
	if (question.kind === "number") return Number.isFinite(Number(text));
	if (question.kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(text);
	if (question.kind === "choice") return question.choices?.includes(text) ?? false;
	return question.pattern === undefined || new RegExp(`^(?:${question.pattern})$`, "u").test(text);
}

/** All answers of a template, defaults filled in, and what is missing or wrong. */
export function answerQuestions(
	questions: readonly TemplateQuestion[],
	given: Readonly<Record<string, TemplateAnswer>>,
): { readonly answers: ReadonlyMap<string, TemplateAnswer>; readonly issues: readonly Issue[] } {
	const answers = new Map<string, TemplateAnswer>();
	const issues: Issue[] = [];
	for (const question of questions) {
		const { id, label, help } = question;
		let answer: TemplateAnswer | undefined = Object.hasOwn(given, id) ? given[id] : undefined;
		if (answer === undefined || answer === "") {
			answer = typeof question.default === "string" ? fillText(question.default, answers, () => {}) : question.default;
		}
		if (answer === undefined) issues.push(templateIssue("plan/answer-missing", [id], label, "", help));
		else if (!fits(question, answer)) {
			issues.push(templateIssue("plan/answer-invalid", [id], label, `“${String(answer).slice(0, 60)}”`, help));
		} else answers.set(id, question.kind === "number" ? Number(answer) : answer);
	}
	for (const id of Object.keys(given)) {
		if (!questions.some((question) => question.id === id)) issues.push(templateIssue("plan/answer-unknown", [id], id));
	}
	return { answers, issues };
}
