import type { Loss } from "@cchc/channel";
import { capitalizeFirst, numberInWords } from "@cchc/vietnamese";
import type { Nodes, Parent, Root } from "mdast";
import { asSentence, excerpt } from "./sentence";
import { isPicture, isSpokenAddress } from "./spoken-address";

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
	heading: {
		code: "radio/heading-omitted",
		message: "Đề mục không còn nội dung nào đọc được trên loa nên đã bỏ.",
	},
	link: { code: "radio/link-omitted", message: "Địa chỉ liên kết không được đọc trên loa; chỉ đọc phần chữ." },
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
	/** Headings that nothing was said under yet. */
	private headings: { readonly depth: number; readonly text: string }[] = [];

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
			case "heading":
				this.leaveHeadings(node.depth);
				this.headings.push({ depth: node.depth, text: this.inline(node) });
				return;
			case "paragraph":
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
				this.leaveHeadings(this.headings.at(-1)?.depth ?? 1);
				return;
			case "root":
			case "blockquote":
				for (const child of node.children) this.block(child);
				return;
			default:
				return;
		}
	}

	/** Gives up the headings of `depth` and below: nothing was said under them, or what they announce was left out. */
	leaveHeadings(depth: number): void {
		for (const heading of this.headings) if (heading.depth >= depth) this.lose("heading", heading.text);
		this.headings = this.headings.filter((heading) => heading.depth < depth);
	}

	add(text: string): void {
		const line = capitalizeFirst(asSentence(text));
		if (line === "") return;
		const headings = this.headings.map((heading) => capitalizeFirst(asSentence(heading.text)));
		this.paragraphs.push(...headings.filter((heading) => heading !== ""), line);
		this.headings = [];
	}
}

/** What of a body a voice can carry; tables, pictures, addresses behind links, code, footnotes and headings above nothing become losses. */
export function spokenBody(root: Root): MessageText {
	const writer = new SpokenWriter();
	writer.block(root);
	writer.leaveHeadings(1);
	return { paragraphs: writer.paragraphs, losses: writer.losses };
}
