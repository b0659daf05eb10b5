import { type Result, resultOf } from "@cchc/core";
import { fillTemplateTexts, type PlanTemplate, type TemplateAnswer } from "@cchc/plan";
import { messageFile, type ReadyMessage } from "./messages/front-matter";
import { hotline } from "./messages/hotline";
import { newProgramme } from "./messages/new-programme";
import { oneStop } from "./messages/one-stop";
import { onlineServices } from "./messages/online-services";
import { reformAreas } from "./messages/reform-areas";
import { rights } from "./messages/rights";
import { mountainCommune, threeTierCommune, twoTierCommune, twoTierWard, type Variant } from "./variant";

/** A ready message: Markdown with front matter, with `{{answer:id}}` where the commune's answers go. */
export interface MessageSource {
	readonly id: string;
	readonly title: string;
	/** Content of the plan that it tells. */
	readonly content: string;
	readonly text: string;
}

/** Messages that go with a plan template, one for each of its contents. */
export interface MessageSet {
	readonly id: string;
	readonly version: string;
	/** Id of the plan template; its questions are the questions of the messages. */
	readonly template: string;
	readonly messages: readonly MessageSource[];
}

/** A message file with the commune's answers in it. */
export interface MessageFile {
	/** File name, e.g. `mot-cua.md`. */
	readonly name: string;
	readonly text: string;
}

function sourceOf(message: ReadyMessage): MessageSource {
	const { id, title, content } = message;
	return { id, title, content, text: messageFile(message) };
}

function messageSet(variant: Variant): MessageSet {
	return {
		id: `thong-diep-${variant.id}`,
		version: variant.version,
		template: variant.id,
		messages: [newProgramme, reformAreas, oneStop, onlineServices, hotline, rights].map((make) =>
			sourceOf(make(variant)),
		),
	};
}

/** One set of messages for each plan template. */
export const messageSets: readonly MessageSet[] = [threeTierCommune, twoTierCommune, twoTierWard, mountainCommune].map(
	messageSet,
);

/** The message files of a set, with the answers that the plan template was given. */
export function instantiateMessages(
	set: MessageSet,
	template: PlanTemplate,
	answers: Readonly<Record<string, TemplateAnswer>>,
): Result<MessageFile[]> {
	const filled = fillTemplateTexts(
		template.questions,
		answers,
		set.messages.map(({ text }) => text),
	);
	if (!filled.ok) return filled;
	return resultOf(
		filled.value.map((text, index) => ({ name: `${set.messages[index]?.id}.md`, text })),
		filled.issues,
	);
}
