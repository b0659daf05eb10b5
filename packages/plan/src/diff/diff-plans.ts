import type { Plan } from "../plan-type";
import { type Data, isData, type Place, valueAt } from "../tree/data";
import { deriveEdits } from "../tree/derive-edits";
import type { PlanEdit } from "../tree/plan-edit-type";
import { describeFieldAt, describeItem, describeValue, nameOf, nounOf } from "./describe-place";
import { changedWords } from "./word-diff";

/** One difference between two plans. */
export interface PlanChange {
	readonly kind: "added" | "removed" | "moved" | "changed";
	/** Keys, and ids of list members. */
	readonly at: Place;
	/** A Vietnamese sentence for an officer. */
	readonly message: string;
	readonly edit: PlanEdit;
}

const textFields = new Set(["text", "title", "heading", "name", "label", "citation", "description"]);

/** The differences between two plans, member by member by lasting ids, in words an officer reads. */
export function diffPlans(before: Plan, after: Plan): PlanChange[] {
	return deriveEdits(before as unknown as Data, after as unknown as Data).map((edit) => describe(before, after, edit));
}

/** The differences as a Vietnamese Markdown list; one line says when there are none. */
export function formatPlanDiff(changes: readonly PlanChange[]): string {
	if (changes.length === 0) return "Hai bản kế hoạch giống nhau.\n";
	return changes.map(({ message }) => `- ${message}\n`).join("");
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.”]$/.test(text) ? "" : "."}`.replace(/”$/, "”.");
}

function describe(before: Plan, after: Plan, edit: PlanEdit): PlanChange {
	const { at } = edit;
	switch (edit.kind) {
		case "add": {
			const list = at.at(-1);
			const holder = valueAt(after, at.slice(0, -1));
			const forWhom = list === "tasks" && isData(holder) ? ` cho ${nameOf(holder)}` : "";
			const due = typeof edit.item.due === "string" ? `; hạn ${describeValue(after, ["due"], edit.item.due)}` : "";
			const place = [...at, edit.item.id];
			return {
				kind: "added",
				at: place,
				edit,
				message: sentence(`thêm ${nounOf(list)} ${nameOf(edit.item)}${forWhom}${due}`),
			};
		}
		case "remove":
			return { kind: "removed", at, edit, message: sentence(`bỏ ${describeItem(before, at)}`) };
		case "move": {
			const neighbour = edit.after === null ? undefined : valueAt(after, [...at.slice(0, -1), edit.after]);
			const where = neighbour === undefined ? "lên đầu" : `ra sau ${nameOf(neighbour)}`;
			return { kind: "moved", at, edit, message: sentence(`chuyển ${describeItem(after, at)} ${where}`) };
		}
		case "unset":
			return {
				kind: "removed",
				at,
				edit,
				message: sentence(
					`bỏ ${describeFieldAt(before, at)} (trước là ${describeValue(before, at, valueAt(before, at))})`,
				),
			};
		case "set":
			return { ...described(before, after, at, edit.value), at, edit };
	}
}

function described(before: Plan, after: Plan, at: Place, value: unknown): Pick<PlanChange, "kind" | "message"> {
	const old = valueAt(before, at);
	const field = describeFieldAt(after, at);
	if (old === undefined) {
		return { kind: "added", message: sentence(`ghi thêm ${field}: ${describeValue(after, at, value)}`) };
	}
	if (typeof old === "string" && typeof value === "string" && textFields.has(at.at(-1) ?? "")) {
		const words = changedWords(old, value);
		return { kind: "changed", message: sentence(`sửa ${field}: “${words.before}” thành “${words.after}”`) };
	}
	return {
		kind: "changed",
		message: sentence(`${field} đổi từ ${describeValue(before, at, old)} sang ${describeValue(after, at, value)}`),
	};
}
