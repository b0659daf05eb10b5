import { cleanText } from "@cchc/core";
import { isData } from "../tree/data";
import type { TemplateAnswer } from "./template-type";

const placeholder = /\{\{answer:([a-z0-9-]+)(?:\|(upper|lower-first))?\}\}/g;

/** Puts answers into one text; unknown ids stay and are told to `unknown`. */
export function fillText(
	text: string,
	answers: ReadonlyMap<string, TemplateAnswer>,
	unknown: (id: string) => void,
): string {
	return text.replace(placeholder, (whole, id: string, filter: string | undefined) => {
		const answer = answers.get(id);
		if (answer === undefined) {
			unknown(id);
			return whole;
		}
		const value = cleanText(String(answer));
		if (filter === "upper") return value.toUpperCase();
		return filter === "lower-first" ? value.charAt(0).toLowerCase() + value.slice(1) : value;
	});
}

/** Puts answers into every text of a value. Answers are plain text: a placeholder inside an answer is not filled again. */
export function fillIn(
	value: unknown,
	answers: ReadonlyMap<string, TemplateAnswer>,
	unknown: (id: string) => void,
): unknown {
	if (typeof value === "string") {
		const whole = /^\{\{answer:([a-z0-9-]+)\}\}$/.exec(value);
		const answer = whole?.[1] === undefined ? undefined : answers.get(whole[1]);
		return typeof answer === "number" ? answer : fillText(value, answers, unknown);
	}
	if (Array.isArray(value)) return value.map((member) => fillIn(member, answers, unknown));
	if (!isData(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fillIn(member, answers, unknown)]));
}
