import { bodyText, findContact, type Message, prepareMessage, type RenderContext, safeAddress } from "@cchc/channel";
import type { PostOptions } from "./post-type";

/** A message taken apart for a post: plain lines, facts filled in. */
export interface PostParts {
	/** `[DỰ THẢO]`, `[DIỄN TẬP]`, `[HỦY BỎ]`, `[SỬA ĐỔI]` before the title, or nothing. */
	readonly title: string;
	readonly summary: string;
	readonly body: readonly string[];
	/** `Lệ phí: Không thu`. */
	readonly facts: readonly string[];
	/** `Đường dây nóng: 0220 3777 888`. */
	readonly contacts: readonly string[];
	readonly action: string | undefined;
	readonly link: string | undefined;
}

function markOf({ status, kind }: Message): string {
	if (status === "draft") return "[DỰ THẢO] ";
	if (status === "exercise") return "[DIỄN TẬP] ";
	if (kind === "cancel") return "[HỦY BỎ] ";
	return kind === "update" ? "[SỬA ĐỔI] " : "";
}

/** The parts of a post. */
export function postParts(source: Message, options: PostOptions, { plan }: RenderContext): PostParts {
	const message = prepareMessage(source, plan);
	const { callToAction, facts = [], contacts = [] } = message;
	const link = options.link?.(source);
	return {
		title: `${markOf(message)}${message.title}`,
		summary: message.summary,
		body: bodyText(message, plan),
		facts: facts.map(({ label, value }) => `${label}: ${value}`),
		contacts: contacts.flatMap((id) => {
			const contact = findContact(plan, id);
			return contact === undefined ? [] : [`${contact.label}: ${contact.value}`];
		}),
		action: callToAction && [callToAction.text, callToAction.url].filter((part) => part !== undefined).join(": "),
		link: link === undefined ? undefined : safeAddress(link),
	};
}
