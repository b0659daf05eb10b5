import { fail, hasErrors, type Result, resultOf } from "@cchc/core";
import { answerQuestions } from "./answer-questions";
import { fillText } from "./fill-in";
import { templateIssue } from "./template-messages";
import type { TemplateAnswer, TemplateQuestion } from "./template-type";

/**
 * Puts the answers to a template's questions into other texts that go with it, e.g. messages. Defaults, missing and wrong
 * answers are treated as in `instantiate`.
 */
export function fillTemplateTexts(
	questions: readonly TemplateQuestion[],
	answers: Readonly<Record<string, TemplateAnswer>>,
	texts: readonly string[],
): Result<string[]> {
	const answered = answerQuestions(questions, answers);
	if (hasErrors(answered.issues)) return fail(answered.issues);
	const unknown = new Set<string>();
	const filled = texts.map((text) => fillText(text, answered.answers, (id) => unknown.add(id)));
	return resultOf(filled, [
		...answered.issues,
		...[...unknown].map((id) => templateIssue("plan/placeholder-unknown", [], id)),
	]);
}
