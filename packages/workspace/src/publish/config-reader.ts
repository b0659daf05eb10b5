import type { Issue } from "@cchc/core";
import { isCollection, isNode, type Node } from "yaml";
import { type WorkspaceIssueCode, workspaceIssue } from "../issue-messages";
import { parseYamlFile } from "../yaml-file";

type Path = readonly (string | number)[];
type Details = Readonly<Record<string, string | number>>;
type Fields = Readonly<Record<string, unknown>>;

/** What a text of the file must be. */
interface TextRule {
	/** What is wanted, in Vietnamese, with an example. */
	readonly wanted: string;
	readonly accepts?: (text: string) => boolean;
	/** Says nothing when the text is missing. */
	readonly optional?: true;
}

/** A YAML file as plain data, with the place of each datum and the faults found so far. */
export interface ConfigReader {
	/** `undefined` when the file is no YAML mapping. */
	readonly data: Fields | undefined;
	readonly issues: Issue[];
	readonly report: (code: WorkspaceIssueCode, path: Path, details: Details) => void;
	/** A mapping whose keys must be among `known`; others are reported. */
	readonly mapping: (value: unknown, path: Path, known: readonly string[]) => Fields;
	/** The text at the end of `path`, which `owner` holds; reported when it is missing or not accepted. */
	readonly text: (owner: Fields, path: Path, rule: TextRule) => string | undefined;
}

const secretKey = /^(?:secret|password|applicationPassword|token|key|mat-?khau)$/i;

function isRecord(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The node at a path, or the nearest one above it that stands somewhere. */
function nodeAt(root: Node | null, path: Path): Node | null {
	for (let length = path.length; length > 0; length -= 1) {
		const node: unknown = isCollection(root) ? root.getIn(path.slice(0, length), true) : undefined;
		if (isNode(node)) return node;
	}
	return root;
}

/** Reads the text of a configuration file; nothing in it is trusted. */
export function readConfig(text: string, file: string): ConfigReader {
	const { root, issues: faults, place } = parseYamlFile(text, file);
	const issues: Issue[] = [...faults];
	const report: ConfigReader["report"] = (code, path, details) => {
		issues.push(place(workspaceIssue(code, details, path), nodeAt(root, path)));
	};
	const data: unknown = root?.toJSON();
	if (issues.length === 0 && !isRecord(data)) {
		report("workspace/publish-missing", [], { name: "targets", wanted: "một danh sách nơi công bố" });
	}
	const mapping: ConfigReader["mapping"] = (value, path, known) => {
		if (!isRecord(value)) {
			const name = String(path.at(-1) ?? "");
			report("workspace/publish-wrong", path, { name, wanted: "các mục dạng tên: giá trị" });
			return {};
		}
		for (const name of Object.keys(value)) {
			if (known.includes(name)) continue;
			const code = secretKey.test(name) ? "workspace/publish-secret-in-file" : "workspace/publish-unknown-field";
			report(code, [...path, name], { name, known: known.join(", ") });
		}
		return value;
	};
	const textOf: ConfigReader["text"] = (owner, path, { wanted, accepts, optional }) => {
		const name = String(path.at(-1));
		const value = Object.hasOwn(owner, name) ? owner[name] : undefined;
		if (value === undefined || value === null) {
			if (optional !== true) report("workspace/publish-missing", path.slice(0, -1), { name, wanted });
			return undefined;
		}
		if (typeof value === "string" && value.trim() !== "" && (accepts?.(value) ?? true)) return value.normalize("NFC");
		report("workspace/publish-wrong", path, { name, wanted });
		return undefined;
	};
	return { data: isRecord(data) ? data : undefined, issues, report, mapping, text: textOf };
}
