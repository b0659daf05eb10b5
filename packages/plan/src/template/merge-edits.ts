import { describeFieldAt, describeItem } from "../diff/describe-place";
import type { Plan } from "../plan-type";
import { applyEdit } from "../tree/apply-edits";
import { type Data, isData, isKeyedList, type KeyedItem, type Place, sameData, valueAt } from "../tree/data";
import { deriveEdits } from "../tree/derive-edits";
import type { PlanEdit } from "../tree/plan-edit-type";

/** Why a change of the commune and a change of the template do not go together. */
export type ConflictKind =
	/** Both changed the same field. */
	| "both-changed"
	/** Both added a member with the same id. */
	| "both-added"
	/** The template took away what the commune changed; it stays, with the commune's changes. */
	| "template-removed"
	/** The commune took away what the template changed; it stays away. */
	| "commune-removed"
	/** Both moved the same member; the commune's order stays. */
	| "both-moved"
	/** The template put the member elsewhere; the commune's change is not in the plan. */
	| "template-moved"
	/** The id of the commune's new member is taken elsewhere in the new template; the member is left out. */
	| "id-taken";

/** A change of the commune that a person should look at. */
export interface UpgradeConflict {
	readonly kind: ConflictKind;
	readonly edit: PlanEdit;
	/** The value before, in the new template, and of the commune; absent where there was none. */
	readonly before?: unknown;
	readonly template?: unknown;
	readonly commune?: unknown;
	/** Vietnamese sentence for the officer. */
	readonly message: string;
}

const sentences: Readonly<Record<ConflictKind, (place: string) => string>> = {
	"both-changed": (place) => `Xã và mẫu mới cùng sửa ${place}; giữ lời của xã.`,
	"both-added": (place) => `Xã và mẫu mới cùng thêm ${place}; giữ bản của xã.`,
	"template-removed": (place) => `Mẫu mới bỏ ${place}, nhưng xã đã sửa; giữ lại phần của xã.`,
	"commune-removed": (place) => `Xã đã bỏ ${place}, nhưng mẫu mới có sửa; vẫn bỏ.`,
	"both-moved": (place) => `Xã và mẫu mới cùng đổi thứ tự của ${place}; giữ thứ tự của xã.`,
	"template-moved": (place) => `Mẫu mới chuyển ${place} sang chỗ khác; sửa đổi của xã chưa được đưa vào.`,
	"id-taken": (place) => `Mã của ${place} mà xã thêm đã được mẫu mới dùng ở chỗ khác; đổi mã rồi thêm lại.`,
};

/** What an officer calls the place, in the first of the plans that has it. */
function inWords(plans: readonly [Data, ...Data[]], place: Place): string {
	const plan = (plans.find((root) => valueAt(root, place) !== undefined) ?? plans[0]) as unknown as Plan;
	const value = valueAt(plan, place);
	return isData(value) && value.id === place.at(-1) ? describeItem(plan, place) : describeFieldAt(plan, place);
}

/** Puts the commune's edits (`mine` against `base1`) onto `base2`. */
export function mergeEdits(
	base1: Data,
	base2: Data,
	mine: Data,
	edits: readonly PlanEdit[],
): { readonly value: Data; readonly applied: readonly PlanEdit[]; readonly conflicts: readonly UpgradeConflict[] } {
	const value = structuredClone(base2);
	const applied: PlanEdit[] = [];
	const conflicts: UpgradeConflict[] = [];
	const movedByTemplate = new Set(
		deriveEdits(base1, base2).flatMap((edit) => (edit.kind === "move" ? [edit.at.join("\u0000")] : [])),
	);
	const restored = new Set<string>();

	const conflict = (kind: ConflictKind, edit: PlanEdit, place: Place): void => {
		const [before, template, commune] = [base1, base2, mine].map((root) => valueAt(root, place));
		conflicts.push({
			kind,
			edit,
			...(before === undefined ? {} : { before }),
			...(template === undefined ? {} : { template }),
			...(commune === undefined ? {} : { commune }),
			message: sentences[kind](inWords([mine, base1, base2], place)),
		});
	};

	/** Brings back, with the commune's changes, the outermost thing on the way to `place` that the template took away. */
	const restore = (place: Place): boolean => {
		const depth = place.findIndex((_part, index) => valueAt(value, place.slice(0, index + 1)) === undefined);
		const at = place.slice(0, depth + 1);
		const lost = valueAt(mine, at);
		const ids = idsOf(lost);
		if (lost === undefined || ids.some((id) => hasId(value, id))) return false;
		const holder = at.slice(0, -1);
		const back: PlanEdit = isKeyedList(valueAt(mine, holder))
			? { kind: "add", at: holder, item: lost as KeyedItem, after: anchor(holder, at.at(-1) ?? "") }
			: { kind: "set", at, value: lost };
		if (!applyEdit(value, back)) return false;
		restored.add(at.join("\u0000"));
		return true;
	};

	/** The nearest member before `id` in the commune's list that is in the merged list too. */
	const anchor = (listPlace: Place, id: string): string | null => {
		const list = valueAt(mine, listPlace);
		const there = valueAt(value, listPlace);
		if (!isKeyedList(list)) return null;
		const known = new Set(isKeyedList(there) ? there.map((item) => item.id) : []);
		const before = list.slice(
			0,
			list.findIndex((item) => item.id === id),
		);
		return before.findLast((item) => known.has(item.id))?.id ?? null;
	};

	const isRestored = (place: Place): boolean =>
		place.some((_part, index) => restored.has(place.slice(0, index + 1).join("\u0000")));

	// A member that the commune put into another list must leave the old one first.
	const removesFirst = [...edits].sort((a, b) => Number(b.kind === "remove") - Number(a.kind === "remove"));
	for (const edit of removesFirst) {
		const place = edit.kind === "add" ? [...edit.at, edit.item.id] : edit.at;
		if (isRestored(place)) {
			// The member came back with all of the commune's changes; this edit is one of them.
			conflict("template-removed", edit, place);
			continue;
		}
		const [before, template, commune] = [base1, base2, mine].map((root) => valueAt(root, place));
		const holder = edit.kind === "add" ? edit.at.slice(0, -1) : place.slice(0, -1);
		if (holder.length > 0 && valueAt(value, holder) === undefined) {
			if (edit.kind === "unset" || edit.kind === "remove" || edit.kind === "move") {
				applied.push(edit);
				continue;
			}
			conflict(restore(holder) ? "template-removed" : "template-moved", edit, place);
			continue;
		}
		switch (edit.kind) {
			case "set":
			case "unset": {
				applyEdit(value, edit);
				if (sameData(before, template) || sameData(template, commune)) applied.push(edit);
				else conflict("both-changed", edit, place);
				break;
			}
			case "add": {
				if (template !== undefined) {
					applyEdit(value, { kind: "remove", at: place });
					applyEdit(value, { ...edit, after: anchor(edit.at, edit.item.id) });
					if (sameData(template, edit.item)) applied.push(edit);
					else conflict("both-added", edit, place);
				} else if (idsOf(edit.item).some((id) => hasId(value, id))) conflict("id-taken", edit, place);
				else {
					applyEdit(value, { ...edit, after: anchor(edit.at, edit.item.id) });
					applied.push(edit);
				}
				break;
			}
			case "remove": {
				applyEdit(value, edit);
				if (template === undefined || sameData(before, template)) applied.push(edit);
				else conflict("commune-removed", edit, place);
				break;
			}
			case "move": {
				if (template === undefined) {
					applied.push(edit);
					break;
				}
				applyEdit(value, { ...edit, after: anchor(place.slice(0, -1), place.at(-1) ?? "") });
				if (movedByTemplate.has(place.join("\u0000"))) conflict("both-moved", edit, place);
				else applied.push(edit);
				break;
			}
		}
	}
	return { value, applied, conflicts };
}

function idsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(idsOf);
	if (!isData(value)) return [];
	return [...(typeof value.id === "string" ? [value.id] : []), ...Object.values(value).flatMap(idsOf)];
}

function hasId(value: unknown, id: string): boolean {
	if (Array.isArray(value)) return value.some((member) => hasId(member, id));
	if (typeof value !== "object" || value === null) return false;
	return Reflect.get(value, "id") === id || Object.values(value).some((member) => hasId(member, id));
}
