import { formatDate } from "@cchc/calendar";
import { fillFacts, findContact, type Message, parseBody, type RenderContext, safeAddress } from "@cchc/channel";
import { cleanText } from "@cchc/core";
import { figureOf } from "./figure-text";
import type { PosterContent, PosterFigure, PosterPicture } from "./poster-content";

type BodyNode = ReturnType<typeof parseBody>["children"][number];

/** What a poster needs besides the message. */
export interface ContentOptions {
	/** Address behind the QR symbol when the message's call to action has none, e.g. its web page. */
	readonly pageAddress?: (message: Message) => string | undefined;
	readonly sponsor?: PosterPicture;
	readonly maker?: string;
	readonly emblem?: PosterPicture;
}

const states: Record<string, string> = {
	draft: "Bản nháp – chưa phát hành",
	exercise: "Diễn tập – không phải thông tin thật",
	cancel: "Đã hủy – không còn hiệu lực",
};

/** Takes out of a message what a poster can say. The body gives its first list and table; the rest of it is left out. */
export function contentOfMessage(
	message: Message,
	{ plan }: Pick<RenderContext, "plan">,
	options: ContentOptions = {},
): PosterContent {
	const clean = (text: string): string => cleanText(fillFacts(text, plan)).replace(/\s+/gu, " ").trim();
	const { children } = parseBody(message, plan);
	const lists = children.filter((node) => node.type === "list");
	const steps = lists.find((list) => list.ordered === true);
	const items = lists.find((list) => list.ordered !== true);
	const facts = [
		...(message.facts ?? []).map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
		...(message.expires === undefined
			? []
			: [{ label: "Áp dụng đến hết ngày", value: formatDate(message.expires, "numeric") }]),
	];
	const table = children.find((node) => node.type === "table");
	const tableFigures = table === undefined ? [] : figuresOfTable(table);
	const figures =
		tableFigures.length > 0 ? tableFigures : facts.map(figureOf).filter(({ amount }) => amount !== undefined);
	const contacts = (message.contacts ?? [])
		.map((id) => findContact(plan, id))
		.filter((contact) => contact !== undefined)
		.map(({ kind, label, value }) => ({
			kind,
			label: clean(label),
			value: kind === "url" ? shortAddress(clean(value)) : clean(value),
		}));
	const address = message.callToAction?.url ?? options.pageAddress?.(message);
	const safe = address === undefined ? undefined : safeAddress(clean(address));
	const action = clean(message.callToAction?.text ?? "");
	const slogan = clean(message.slogans?.[0] ?? "");
	const lead = clean(message.summary);
	const state = message.kind === "cancel" ? states.cancel : states[message.status];
	return {
		id: message.id,
		issuer: clean(plan.issuer.letterhead.join(" ")),
		title: clean(message.title),
		...(slogan === "" ? {} : { slogan }),
		...(lead === "" ? {} : { lead }),
		steps: steps === undefined ? [] : steps.children.map((item) => clean(textOf(item))).filter(Boolean),
		items: items === undefined ? [] : items.children.map((item) => clean(textOf(item))).filter(Boolean),
		figures,
		facts:
			tableFigures.length > 0
				? facts
				: facts.filter((fact) => figures.length < 2 || figureOf(fact).amount === undefined),
		contacts,
		...(action === "" ? {} : { callToAction: action }),
		...(safe === undefined ? {} : { qr: safe }),
		...(state === undefined ? {} : { state }),
		...(options.maker === undefined ? {} : { maker: clean(options.maker) }),
		...(options.sponsor === undefined ? {} : { sponsor: options.sponsor }),
		...(options.emblem === undefined ? {} : { emblem: options.emblem }),
	};
}

/** An address as people read it: without scheme and closing slash. */
function shortAddress(address: string): string {
	return address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

interface TextNode {
	readonly type: string;
	readonly value?: string;
	readonly children?: readonly TextNode[];
}

function textOf(node: unknown): string {
	const { type, value, children } = node as TextNode;
	if (value !== undefined) return value;
	if (type === "break") return " ";
	const apart = type === "listItem" || type === "list" ? " " : "";
	return (children ?? []).map(textOf).join(apart);
}

function figuresOfTable(table: Extract<BodyNode, { type: "table" }>): PosterFigure[] {
	return table.children
		.slice(1)
		.map((row) => row.children.map((cell) => textOf(cell).replace(/\s+/gu, " ").trim()))
		.map(([label = "", value = ""]) => figureOf({ label, value }))
		.filter(({ amount, label }) => amount !== undefined && label !== "");
}
