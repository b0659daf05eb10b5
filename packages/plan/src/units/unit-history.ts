import type { LegalBasis } from "@cchc/core";
import { provinceChanges } from "./provinces";

/** An administrative unit as a change names it. */
export interface UnitReference {
	readonly name: string;
	/** Code in the national list, where known. */
	readonly code?: string;
	/** Only a part of it took part in the change. */
	readonly partly?: boolean;
}

/** A merger, a split, or a change of name, from one day on. */
export interface UnitChange {
	readonly kind: "merge" | "split" | "rename" | "abolish";
	/** First day of the new state, ISO. */
	readonly date: string;
	readonly from: readonly UnitReference[];
	readonly to: readonly UnitReference[];
	readonly basis: LegalBasis;
	/** `secondary`: not read in the resolution itself. */
	readonly certainty: "confirmed" | "secondary";
}

const resolution: LegalBasis = { document: "Nghị quyết 1669/NQ-UBTVQH15", validFrom: "2025-07-01" };

/** Changes that this package knows: all provinces, and the communes round Nhân Quyền. Pass your own to the functions for others. */
export const unitHistory: readonly UnitChange[] = [
	{
		kind: "merge",
		date: "2025-07-01",
		from: [
			{ name: "xã Nhân Quyền", code: "10987" },
			{ name: "xã Phạm Kha" },
			{ name: "xã Thanh Tùng", partly: true },
			{ name: "xã Đoàn Tùng", partly: true },
		],
		to: [{ name: "xã Nguyễn Lương Bằng" }],
		basis: resolution,
		certainty: "secondary",
	},
	{
		kind: "abolish",
		date: "2025-07-01",
		from: [{ name: "huyện Bình Giang", code: "296" }],
		to: [
			{ name: "xã Kẻ Sặt" },
			{ name: "xã Bình Giang" },
			{ name: "xã Đường An" },
			{ name: "xã Thượng Hồng" },
			{ name: "xã Nguyễn Lương Bằng", partly: true },
		],
		basis: { document: "Luật Tổ chức chính quyền địa phương 72/2025/QH15", validFrom: "2025-07-01" },
		certainty: "secondary",
	},
	...provinceChanges,
];

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The last change that ended a unit on or before a day; undefined while the unit still has its name. */
export function successorsOf(
	name: string,
	date: string,
	history: readonly UnitChange[] = unitHistory,
): UnitChange | undefined {
	return history.findLast(
		(change) =>
			change.date <= date &&
			change.from.some((unit) => sameName(unit.name, name)) &&
			!change.to.some((unit) => sameName(unit.name, name)),
	);
}

/** The changes out of which a unit came, oldest first: its figures of earlier years stand under these names. */
export function predecessorsOf(name: string, history: readonly UnitChange[] = unitHistory): UnitChange[] {
	return history.filter((change) => change.to.some((unit) => sameName(unit.name, name)));
}
