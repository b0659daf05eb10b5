import type { Plan } from "@cchc/plan";
import { fillAddress } from "../body/clean-tree";
import { fillFacts } from "../body/facts";
import { plainSafeText } from "../body/plain-safe-text";
import { safeAddress } from "../body/safe-address";
import type { Message } from "./message-type";

/**
 * A message made ready for a channel: texts in NFC, on one line, without control and direction marks, `{{fact:id}}`
 * filled in everywhere but in the body, addresses `http`, `https`, `mailto` or `tel`, an unsafe one left out.
 * The body is cleaned but stays Markdown: read it with `parseBody` or `bodyText`.
 */
export function prepareMessage(message: Message, plan: Plan): Message {
	const line = (text: string): string => fillFacts(plainSafeText(text), plan).replace(/\s+/g, " ").trim();
	const address = (url: string | undefined): { url?: string } => {
		const safe = url === undefined ? undefined : safeAddress(fillAddress(url, plan));
		return safe === undefined ? {} : { url: safe };
	};
	const { callToAction, slogans, facts, basis } = message;
	return {
		...message,
		title: line(message.title),
		summary: line(message.summary),
		body: plainSafeText(message.body),
		...(callToAction && { callToAction: { text: line(callToAction.text), ...address(callToAction.url) } }),
		...(slogans && { slogans: slogans.map(line) }),
		...(facts && { facts: facts.map(({ label, value }) => ({ label: line(label), value: line(value) })) }),
		...(basis && {
			basis: basis.map(({ url, ...rest }) => ({
				...rest,
				document: line(rest.document),
				...(rest.article !== undefined && { article: line(rest.article) }),
				...address(url),
			})),
		}),
	};
}
