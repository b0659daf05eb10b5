import { fail, type Result } from "@cchc/core";
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Plan } from "../plan-type";
import type { Place } from "../tree/data";
import type { PlanEdit } from "../tree/plan-edit-type";
import { type ParsePlanYamlOptions, parsePlanYaml } from "./parse-plan-yaml";
import { readYaml } from "./yaml-source";

/** A plan file after an edit. */
export interface EditedPlanYaml {
	/** The file's new text; comments and the parts that were not touched are as they were. */
	readonly text: string;
	readonly plan: Plan;
	/** Edits whose place is not in the file. */
	readonly failed: readonly PlanEdit[];
}

/**
 * Applies edits to a plan file and keeps its comments, order and the way the untouched parts are written. Fails with the
 * issues of the file, before or after the edits, when it is no plan.
 */
export function editPlanYaml(
	text: string,
	edits: readonly PlanEdit[],
	options: ParsePlanYamlOptions = {},
): Result<EditedPlanYaml> {
	const source = readYaml(text, options.file);
	if (!("document" in source)) return fail([source]);
	if (source.issues.some((issue) => issue.severity === "error")) return fail(source.issues);
	const edited = editYaml(text, edits);
	const parsed = parsePlanYaml(edited.text, options);
	if (!parsed.ok) return parsed;
	return { ok: true, value: { ...edited, plan: parsed.value }, issues: parsed.issues };
}

/** A YAML text with edits applied, and the edits whose place is not in it. */
export function editYaml(
	text: string,
	edits: readonly PlanEdit[],
): { readonly text: string; readonly failed: readonly PlanEdit[] } {
	const document = parseDocument(text, { stringKeys: true, keepSourceTokens: true });
	const failed = edits.filter((edit) => !applyToDocument(document, edit));
	return { text: document.toString({ lineWidth: 120, flowCollectionPadding: true }), failed };
}

function nodeAt(document: Document, place: Place): unknown {
	let node: unknown = document.contents;
	for (const part of place) {
		if (isMap(node)) node = node.get(part, true);
		else if (isSeq(node)) node = node.items[indexOf(node, part)];
		else return undefined;
	}
	return node;
}

function indexOf(list: YAMLSeq, id: string): number {
	return list.items.findIndex((item) => isMap(item) && item.get("id") === id);
}

function applyToDocument(document: Document, edit: PlanEdit): boolean {
	const key = edit.at.at(-1);
	if (key === undefined) return false;
	const holder = nodeAt(document, edit.at.slice(0, -1));
	switch (edit.kind) {
		case "set":
			return isMap(holder) && setValue(document, holder, key, edit.value);
		case "unset":
			return isMap(holder) && holder.delete(key);
		case "add": {
			let list = nodeAt(document, edit.at);
			if (list === undefined && isMap(holder)) {
				list = document.createNode([]);
				holder.set(key, list);
			}
			if (!isSeq(list) || indexOf(list, edit.item.id) >= 0) return false;
			if (list.items.length === 0) list.flow = false;
			return insert(list, document.createNode(edit.item), edit.after);
		}
		case "remove":
		case "move": {
			const index = isSeq(holder) ? indexOf(holder, key) : -1;
			if (!isSeq(holder) || index < 0) return false;
			const [item] = holder.items.splice(index, 1);
			return edit.kind === "remove" || insert(holder, item, edit.after);
		}
	}
}

function insert(list: YAMLSeq, item: unknown, after: string | null): boolean {
	const index = after === null ? 0 : indexOf(list, after) + 1 || list.items.length;
	list.items.splice(index, 0, item);
	return true;
}

/** Puts a value in; a plain value goes into the node that is there, so that its comments and quotes stay. */
function setValue(document: Document, holder: YAMLMap, key: string, value: unknown): boolean {
	const node = holder.get(key, true);
	if (isScalar(node) && (typeof value !== "object" || value === null)) {
		if (typeof node.value !== typeof value) delete node.type;
		delete node.source;
		delete node.format;
		node.value = value;
	} else holder.set(key, document.createNode(value));
	return true;
}
