import { fail, type Issue, type Result, type SourcePosition, succeed } from "@cchc/core";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from "yaml";
import { createIssue } from "../issue-messages";

/** A Markdown file taken apart. */
export interface FrontMatter {
	readonly data: Readonly<Record<string, unknown>>;
	readonly body: string;
	/** Line of the file on which the body starts, from 1. */
	readonly bodyLine: number;
	/** Where a datum of the front matter stands, or its nearest parent that stands somewhere. */
	readonly positionOf: (path: readonly (string | number)[]) => SourcePosition;
}

const maximumHead = 20_000;

const headPattern = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
	return path.length === 0 ? document.contents : document.getIn(path, true);
}

function toData(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 50 });
	} catch {
		return undefined;
	}
}

function yamlIssue(found: string, position: SourcePosition): Issue {
	return createIssue("channel/invalid-yaml", { path: [], found, position });
}

/** Splits a file into YAML front matter and body. `text` must already be clean. */
export function splitFrontMatter(text: string, file?: string): Result<FrontMatter> {
	const at = (line: number, column: number): SourcePosition =>
		file === undefined ? { line, column } : { file, line, column };
	const match = headPattern.exec(text);
	if (match === null) return fail([createIssue("channel/no-front-matter", { path: [], position: at(1, 1) })]);
	const head = match[1] as string;
	if (head.length > maximumHead) {
		const found = `${head.length} ký tự`;
		return fail([createIssue("channel/too-large", { path: [], found, place: "Phần đầu", position: at(1, 1) })]);
	}
	const counter = new LineCounter();
	const document = parseDocument(head, { lineCounter: counter, logLevel: "silent", prettyErrors: false });
	const positionAt = (offset: number): SourcePosition => {
		const { line, col } = counter.linePos(offset);
		return at(line + 1, Math.max(col, 1));
	};
	const issues = document.errors.map((error) => yamlIssue(yamlFault(error.code), positionAt(error.pos[0])));
	if (issues.length > 0) return fail(issues);
	const data = toData(document);
	if (typeof data !== "object" || data === null || Array.isArray(data)) {
		return fail([yamlIssue("không có các mục dạng “tên: giá trị”", at(2, 1))]);
	}
	const positionOf = (path: readonly (string | number)[]): SourcePosition => {
		for (let length = path.length; length > 0; length -= 1) {
			const node = nodeAt(document, path.slice(0, length));
			if (isNode(node) && node.range) return positionAt(node.range[0]);
		}
		return at(1, 1);
	};
	const body = text.slice(match[0].length);
	const blank = /^(?:[ \t]*\n)*/.exec(body)?.[0] ?? "";
	const bodyLine = `${match[0]}${blank}`.split("\n").length;
	return succeed({
		data: data as Record<string, unknown>,
		body: body.slice(blank.length).trimEnd(),
		bodyLine,
		positionOf,
	});
}

function yamlFault(code: string): string {
	const faults: Record<string, string> = {
		DUPLICATE_KEY: "một mục ghi hai lần",
		TAB_AS_INDENT: "dùng phím Tab để thụt dòng",
		MISSING_CHAR: "thiếu dấu đóng ngoặc hoặc dấu hai chấm",
		BAD_INDENT: "thụt dòng không thẳng hàng",
		MULTILINE_IMPLICIT_KEY: "thiếu dấu hai chấm sau tên mục",
		BLOCK_AS_IMPLICIT_KEY: "giá trị có dấu hai chấm mà không đặt trong ngoặc kép",
	};
	return faults[code] ?? `không đọc được (${code})`;
}

/** The file with one datum of its front matter set anew at its end, or left out when `undefined`; all else stays to the letter. */
export function setInFrontMatter(text: string, name: string, value: unknown): string {
	return text.replace(headPattern, (_all, head: string) => {
		const { contents } = parseDocument(head);
		const pairs = isMap(contents) ? contents.items : [];
		const index = pairs.findIndex(({ key }) => isScalar(key) && key.value === name);
		const startOf = (at: number): number => {
			const key = pairs[at]?.key;
			return isNode(key) && key.range ? key.range[0] : head.length;
		};
		const kept = index < 0 ? head : head.slice(0, startOf(index)) + head.slice(startOf(index + 1));
		const added = value === undefined ? "" : stringify({ [name]: value }, { lineWidth: 0 });
		return `---\n${kept.trimEnd()}\n${added}---\n`;
	});
}
