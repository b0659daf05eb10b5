import type { Issue, SourcePosition } from "@cchc/core";
import { LineCounter, type Node, parseDocument, visit } from "yaml";
import { workspaceIssue } from "./issue-messages";

/** A small YAML file, parsed without aliases. */
export interface YamlFile {
	/** The node of the whole; `null` for an empty file, or when there are issues. */
	readonly root: Node | null;
	/** What is wrong with the file as YAML. */
	readonly issues: readonly Issue[];
	/** The issue, placed where the node stands. */
	place(issue: Issue, node: Node | null | undefined): Issue;
}

/** Parses the text of a YAML file that a person wrote; aliases are refused, keys may stand once. */
export function parseYamlFile(text: string, file: string): YamlFile {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: "silent" });
	const at = (offset: number): SourcePosition => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line, column: col };
	};
	const place: YamlFile["place"] = (issue, node) => ({ ...issue, position: at(node?.range?.[0] ?? 0) });
	const issues: Issue[] = document.errors.map((error) => ({
		...workspaceIssue("workspace/bad-notes", { file, reason: error.message.split("\n")[0] ?? "" }),
		position: at(error.pos[0]),
	}));
	visit(document, {
		Alias: (_key, node) => {
			issues.push(place(workspaceIssue("workspace/notes-alias", {}), node));
		},
	});
	return { root: issues.length > 0 ? null : (document.contents as Node | null), issues, place };
}
