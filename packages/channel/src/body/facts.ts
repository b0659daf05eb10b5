import type { Contact, Plan } from "@cchc/plan";
import type { Message } from "../message/message-type";
import { standingReceipts } from "../publish/publication";
import type { Receipt } from "../publish/publisher-type";
import { safeAddress } from "./safe-address";

const placeholder = /\{\{fact:([A-Za-z0-9_-]{1,80})\}\}/g;

/** One stretch of text: as written, or standing for a fact. */
export interface FactPiece {
	readonly text: string;
	readonly fact?: string;
}

/** Text cut at its `{{fact:id}}` marks. */
export function splitFacts(text: string): FactPiece[] {
	const pieces: FactPiece[] = [];
	let from = 0;
	for (const match of text.matchAll(placeholder)) {
		if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
		pieces.push({ text: match[0], fact: match[1] as string });
		from = match.index + match[0].length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** The contact of a plan with this id. */
export function findContact(plan: Plan, id: string): Contact | undefined {
	return plan.contacts?.find((contact) => contact.id === id);
}

/** Text with its `{{fact:id}}` marks filled in; an unknown one shows as `[thiếu: id]`. */
export function fillFacts(text: string, plan: Plan): string {
	return splitFacts(text)
		.map(({ text: piece, fact }) =>
			fact === undefined ? piece : (findContact(plan, fact)?.value ?? `[thiếu: ${fact}]`),
		)
		.join("");
}

/** Address that a contact leads to: `tel:`, `mailto:` or its page; `undefined` for places, hours and persons. */
export function contactAddress(contact: Contact): string | undefined {
	const { kind, value } = contact;
	if (kind === "phone") return safeAddress(`tel:${value.replace(/\s/g, "")}`);
	if (kind === "email") return safeAddress(`mailto:${value.trim()}`);
	return kind === "url" ? safeAddress(value) : undefined;
}

/** Ids of the contacts that a message shows or fills in, each once, in order of appearance. */
export function factsOf(message: Message): string[] {
	const texts = [
		message.title,
		message.summary,
		message.body,
		message.callToAction?.text ?? "",
		message.callToAction?.url ?? "",
		...(message.facts ?? []).flatMap(({ label, value }) => [label, value]),
		...(message.slogans ?? []),
	];
	const used = texts.flatMap((text) => splitFacts(text).flatMap(({ fact }) => (fact === undefined ? [] : [fact])));
	return [...new Set([...used, ...(message.contacts ?? [])])];
}

/** The messages that a change of one contact touches. */
export function messagesUsingFact(messages: readonly Message[], contactId: string): Message[] {
	return messages.filter((message) => factsOf(message).includes(contactId));
}

/** The publications now standing that a change of one contact touches: what must be rendered and published again. */
export function receiptsUsingFact(
	messages: readonly Message[],
	receipts: readonly Receipt[],
	contactId: string,
): Receipt[] {
	const touched = new Set(messagesUsingFact(messages, contactId).map(({ id }) => id));
	return standingReceipts(receipts).filter(({ messageId }) => messageId !== undefined && touched.has(messageId));
}
