import { type Loss, type Message, parseBody } from "@cchc/channel";
import { cleanText } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { capitalizeFirst, numberInWords } from "@cchc/vietnamese";
import type { Nodes, Parent, Root } from "mdast";

/** Something a voice cannot carry, before it is known which files lack it. */
export type SpokenLoss = Omit<Loss, "artifact">;

/** The paragraphs of a message that a voice can carry, as they are written. */
export interface MessageText {
	readonly paragraphs: readonly string[];
	readonly losses: readonly SpokenLoss[];
}

const omitted: Readonly<Record<string, { code: string; message: string }>> = {
	table: {
		code: "radio/table-omitted",
		message: "Bảng không đọc được trên loa nên đã bỏ; hãy viết ý chính của bảng thành câu.",
	},
	image: { code: "radio/image-omitted", message: "Hình ảnh không phát được trên loa nên đã bỏ." },
	code: { code: "radio/code-omitted", message: "Đoạn mã không đọc được trên loa nên đã bỏ." },
	link: { code: "radio/link-omitted", message: "Địa chỉ liên kết không được đọc trên loa; chỉ đọc phần chữ." },
};

const excerpt = (text: string): string => {
	const line = cleanText(text).replace(/\s+/g, " ").trim();
	const characters = [...line];
	return characters.length <= 200 ? line : `${characters.slice(0, 199).join("").trimEnd()}…`;
};

const glue: Readonly<Record<string, string>> = { table: "; ", tableRow: ", " };

function plainText(node: Nodes): string {
	if ("value" in node) return node.value;
	if (!("children" in node)) return " ";
	return (node as Parent).children.map((child) => plainText(child as Nodes)).join(glue[node.type] ?? "");
}

class SpokenWriter {
	readonly paragraphs: string[] = [];
	readonly losses: SpokenLoss[] = [];

	lose(kind: string, text: string): void {
		const entry = omitted[kind];
		if (entry === undefined) return;
		this.losses.push({ ...entry, part: "body", ...(text.trim() === "" ? {} : { excerpt: excerpt(text) }) });
	}

	inline(node: Nodes): string {
		if (node.type === "break") return " ";
		if ("value" in node) return node.value;
		if (!("children" in node)) return "";
		const text = (node as Parent).children.map((child) => this.inline(child as Nodes)).join("");
		if (node.type === "link" && !isSpokenAddress(node.url, text))
			this.lose(isPicture(node.url) ? "image" : "link", node.url);
		return text;
	}

	block(node: Nodes, lead = ""): void {
		switch (node.type) {
			case "paragraph":
			case "heading":
				this.add(`${lead}${this.inline(node)}`);
				return;
			case "list":
				for (const [index, item] of node.children.entries()) {
					const number = (node.start ?? 1) + index;
					const ordinal = node.ordered ? `${capitalizeFirst(numberInWords(number))} là: ` : "";
					for (const [position, child] of item.children.entries()) this.block(child, position === 0 ? ordinal : "");
				}
				return;
			case "table":
			case "code":
				this.lose(node.type, plainText(node));
				return;
			case "root":
			case "blockquote":
				for (const child of node.children) this.block(child);
				return;
			default:
				return;
		}
	}

	add(text: string): void {
		const line = capitalizeFirst(asSentence(text));
		if (line !== "") this.paragraphs.push(line);
	}
}

/** True when the text of a link says its address, as a bare host, an e-mail address or a telephone number does. */
function isSpokenAddress(url: string, text: string): boolean {
	if (/^tel:/i.test(url)) return url.replace(/\D/g, "") === text.replace(/\D/g, "");
	const bare = (address: string): string =>
		address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, "").replace(/[\s/]+/g, "");
	return bare(url).toLowerCase() === bare(text).toLowerCase();
}

/** Pictures reach a body as links to their files. */
function isPicture(url: string): boolean {
	return /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(url);
}

/** An address short enough to say: a web host without a path, a telephone number or an e-mail address. */
export function spokenHost(url: string): string | undefined {
	return /^(?:https?:\/\/(?:www\.)?|mailto:|tel:)([^\s/?#]+)\/?$/i.exec(url)?.[1];
}

/** Text that ends like a sentence: without the `;` of a list item, with a full stop where nothing else stands. */
export function asSentence(text: string): string {
	const line = cleanText(text)
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[;,]+$/, "");
	return line === "" || /[.!?…:]["”’)]?$/.test(line) ? line : `${line}.`;
}

/** What of a body a voice can carry; tables, pictures, addresses behind links, code and footnotes become losses. */
export function spokenBody(root: Root): MessageText {
	const writer = new SpokenWriter();
	writer.block(root);
	return { paragraphs: writer.paragraphs, losses: writer.losses };
}

/** What of a message a voice can carry: summary, body and call to action, in this order. */
export function messageText(message: Message, plan: Plan): MessageText {
	const body = spokenBody(parseBody(message, plan));
	const losses = [...body.losses];
	const summary = asSentence(message.summary);
	const paragraphs = body.paragraphs.join(" ").includes(summary) ? [] : [summary];
	paragraphs.push(...body.paragraphs);
	if (message.callToAction !== undefined) {
		const { text, url } = message.callToAction;
		const address = url === undefined ? undefined : spokenHost(url);
		paragraphs.push(asSentence(address === undefined ? text : `${text}, tại địa chỉ ${address}`));
		if (url !== undefined && address === undefined) {
			losses.push({
				code: "radio/link-omitted",
				message: "Địa chỉ liên kết của lời kêu gọi quá dài để đọc trên loa nên chỉ đọc phần chữ.",
				part: "callToAction",
				excerpt: excerpt(url),
			});
		}
	}
	if (message.facts !== undefined && message.facts.length > 0) {
		losses.push({
			code: "radio/facts-omitted",
			message: "Ô thông tin nhanh dành cho áp phích và trang web nên không đọc; điều cần nghe phải có ở phần nội dung.",
			part: "facts",
			excerpt: excerpt(message.facts.map((fact) => `${fact.label}: ${fact.value}`).join(" / ")),
		});
	}
	if (message.slogans !== undefined && message.slogans.length > 0) {
		losses.push({
			code: "radio/slogans-omitted",
			message: "Khẩu hiệu dành cho áp phích, băng rôn nên không đọc trong tin.",
			part: "slogans",
			excerpt: excerpt(message.slogans.map((slogan) => slogan.replaceAll("|", " ")).join(" / ")),
		});
	}
	return { paragraphs: paragraphs.filter((paragraph) => paragraph !== ""), losses };
}
