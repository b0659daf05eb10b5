import type { Issue, SourcePosition } from "@cchc/core";
import {
	type Document,
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from "yaml";
import { parseIssue } from "../issues/issue-messages";

/** Largest YAML file that is read, in UTF-16 units. */
const maxYamlLength = 2_000_000;
const maxBrackets = 60;
const maxDashes = 60;

/** A YAML text with a way from a path to its line and column. */
export interface YamlSource {
	readonly document: Document;
	readonly value: unknown;
	readonly issues: readonly Issue[];
	/** The position of the datum at a path, or of the nearest thing that holds it. */
	locate(path: readonly (string | number)[]): SourcePosition;
}

const syntaxWords: Readonly<Record<string, string>> = {
	BAD_INDENT: "thụt đầu dòng sai, hoặc dùng phím tab",
	TAB_AS_INDENT: "thụt đầu dòng bằng phím tab",
	BAD_ALIAS: "bí danh (*) không hợp lệ",
	BLOCK_AS_IMPLICIT_KEY: "thiếu xuống dòng hoặc dư dấu hai chấm",
	MISSING_CHAR: "thiếu dấu đóng ngoặc hoặc dấu nháy",
	MULTILINE_IMPLICIT_KEY: "khóa bị ngắt thành nhiều dòng, hoặc thiếu dấu hai chấm",
	UNEXPECTED_TOKEN: "có ký tự không đúng chỗ",
	BAD_DIRECTIVE: "chỉ thị (%) không hợp lệ",
	MULTIPLE_DOCS: "có hơn một tài liệu trong tệp (dấu ---)",
	BAD_SCALAR_START: "giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt trong dấu nháy",
	BAD_DQ_ESCAPE: "dấu \\ trong dấu nháy kép không hợp lệ",
	TAG_RESOLVE_FAILED: "nhãn kiểu (!) không dùng được",
};

/** Nesting that would only serve to exhaust the reader. */
function tooDeep(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === "[" || character === "{") depth++;
		else if ((character === "]" || character === "}") && depth > 0) depth--;
		if (depth > maxBrackets) return true;
	}
	return new RegExp(`(?:[-?:]\\s+){${maxDashes},}`).test(text) || /^ {400}/m.test(text);
}

/** Reads YAML 1.2 within bounds. Aliases, second documents and duplicate keys are issues. */
export function readYaml(text: string, file?: string): YamlSource | Issue {
	if (text.length > maxYamlLength) {
		return parseIssue("plan/too-large", [], { found: `${text.length} ký tự`, limit: `${maxYamlLength} ký tự` });
	}
	if (tooDeep(text)) return parseIssue("plan/too-deep", [], { limit: "40" });
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		stringKeys: true,
	});
	const position = (offset: number): SourcePosition => {
		const { line, col } = lines.linePos(offset);
		return { ...(file === undefined ? {} : { file }), line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const issues: Issue[] = [...document.errors, ...document.warnings].slice(0, 50).map((error) => ({
		...parseIssue("plan/yaml-syntax", [], { found: syntaxWords[error.code] ?? "dòng này không đọc được" }),
		position: position(error.pos[0]),
	}));
	visit(document, {
		Alias(_key, node) {
			issues.push({
				...parseIssue("plan/yaml-alias", [], { found: `*${node.source}` }),
				position: position(node.range?.[0] ?? 0),
			});
			return visit.REMOVE;
		},
		Map(_key, node) {
			const seen = new Set<unknown>();
			for (const pair of node.items) {
				const name = isScalar(pair.key) ? pair.key.value : undefined;
				if (seen.has(name)) {
					const at = isScalar(pair.key) ? pair.key.range : undefined;
					issues.push({
						...parseIssue("plan/duplicate-key", [], { found: `“${String(name).slice(0, 60)}”` }),
						position: position(at?.[0] ?? 0),
					});
				}
				seen.add(name);
			}
		},
	});
	return {
		document,
		value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		issues,
		locate: (path) => position(offsetOf(document.contents, path)),
	};
}

/** Offset of the key or list member at `path`; of the nearest parent when it is not there. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number {
	let node: unknown = root;
	let offset = startOf(root) ?? 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.findLast(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
			);
			if (pair === undefined) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof part === "number") {
			node = node.items[part];
			if (node === undefined) return offset;
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	if (isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)) return (node as Node).range?.[0];
	return undefined;
}
