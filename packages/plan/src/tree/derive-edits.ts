import { type Data, isData, isKeyedList, type KeyedItem, type Place, sameData } from "./data";
import type { PlanEdit } from "./plan-edit-type";

/** The edits that turn `before` into `after`; applying them to `before` gives `after`. */
export function deriveEdits(before: Data, after: Data, at: Place = []): PlanEdit[] {
	const edits: PlanEdit[] = [];
	for (const key of Object.keys(before)) {
		if (!Object.hasOwn(after, key)) edits.push({ kind: "unset", at: [...at, key] });
	}
	for (const [key, value] of Object.entries(after)) {
		const place = [...at, key];
		const old = Object.hasOwn(before, key) ? before[key] : undefined;
		if (sameData(old, value)) continue;
		if (isData(old) && isData(value)) edits.push(...deriveEdits(old, value, place));
		else if (isKeyedList(old) && isKeyedList(value)) edits.push(...listEdits(old, value, place));
		else edits.push({ kind: "set", at: place, value });
	}
	return edits;
}

function listEdits(before: readonly KeyedItem[], after: readonly KeyedItem[], at: Place): PlanEdit[] {
	const edits: PlanEdit[] = [];
	const old = new Map(before.map((item) => [item.id, item]));
	const kept = new Set(after.map((item) => item.id));
	for (const { id } of before) if (!kept.has(id)) edits.push({ kind: "remove", at: [...at, id] });
	const staying = longestInOrder(
		before.filter(({ id }) => kept.has(id)).map(({ id }) => id),
		after.filter(({ id }) => old.has(id)).map(({ id }) => id),
	);
	let previous: string | null = null;
	for (const item of after) {
		const known = old.get(item.id);
		if (known === undefined) edits.push({ kind: "add", at, item, after: previous });
		else if (!staying.has(item.id)) edits.push({ kind: "move", at: [...at, item.id], after: previous });
		previous = item.id;
	}
	for (const item of after) {
		const known = old.get(item.id);
		if (known !== undefined) edits.push(...deriveEdits(known, item, [...at, item.id]));
	}
	return edits;
}

/** The most ids that stand in the same order in both lists (longest increasing run of positions). */
function longestInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
	const positions = new Map(before.map((id, index) => [id, index]));
	const ends: { id: string; position: number; back: number }[] = [];
	const chains: number[] = [];
	for (const id of after) {
		const position = positions.get(id) ?? 0;
		let low = 0;
		let high = chains.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((ends[chains[middle] ?? 0]?.position ?? 0) < position) low = middle + 1;
			else high = middle;
		}
		ends.push({ id, position, back: low === 0 ? -1 : (chains[low - 1] ?? -1) });
		chains[low] = ends.length - 1;
	}
	const longest = new Set<string>();
	for (let index = chains.at(-1) ?? -1; index >= 0; index = ends[index]?.back ?? -1) {
		longest.add(ends[index]?.id ?? "");
	}
	return longest;
}
