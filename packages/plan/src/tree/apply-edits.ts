import { isData, isKeyedList, type KeyedItem, type Place } from "./data";
import type { PlanEdit } from "./plan-edit-type";

type Holder = Record<string, unknown>;

/** Plan data with edits applied, and the edits whose place does not exist. The given data stay as they are. */
export function applyEdits<Value>(
	data: Value,
	edits: readonly PlanEdit[],
): { readonly value: Value; readonly failed: readonly PlanEdit[] } {
	const value = structuredClone(data);
	const failed = edits.filter((edit) => !applyEdit(value, edit));
	return { value, failed };
}

/** Applies one edit in place; false when its place does not exist. */
export function applyEdit(root: unknown, edit: PlanEdit): boolean {
	if (edit.kind === "add") return addItem(root, edit.at, edit.item, edit.after);
	const last = edit.at.at(-1);
	const holder = follow(root, edit.at.slice(0, -1));
	if (last === undefined || holder === undefined) return false;
	if (edit.kind === "set" || edit.kind === "unset") {
		if (!isData(holder)) return false;
		if (edit.kind === "unset") return Reflect.deleteProperty(holder as Holder, last);
		(holder as Holder)[last] = structuredClone(edit.value);
		return true;
	}
	if (!Array.isArray(holder)) return false;
	const list = holder as KeyedItem[];
	const index = list.findIndex((item) => item.id === last);
	if (index < 0) return false;
	const [item] = list.splice(index, 1) as [KeyedItem];
	if (edit.kind === "move") insertAfter(list, item, edit.after);
	return true;
}

function addItem(root: unknown, at: Place, item: KeyedItem, after: string | null): boolean {
	let list = follow(root, at);
	if (list === undefined) {
		const holder = follow(root, at.slice(0, -1));
		const key = at.at(-1);
		if (!isData(holder) || key === undefined) return false;
		list = [];
		(holder as Holder)[key] = list;
	}
	if (!isKeyedList(list) || list.some(({ id }) => id === item.id)) return false;
	insertAfter(list as KeyedItem[], structuredClone(item), after);
	return true;
}

/** Puts an item behind the one with the id `after`; at the end when that one is not there. */
function insertAfter(list: KeyedItem[], item: KeyedItem, after: string | null): void {
	const index = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1 || list.length;
	list.splice(index, 0, item);
}

function follow(root: unknown, place: Place): unknown {
	let value = root;
	for (const part of place) {
		if (Array.isArray(value)) value = (value as KeyedItem[]).find((item) => item?.id === part);
		else if (isData(value) && Object.hasOwn(value, part)) value = value[part];
		else return undefined;
	}
	return value;
}
