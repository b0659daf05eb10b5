import type { CivilDate } from "@cchc/calendar";
import type { AdministrativeLevel } from "@cchc/plan";

/** What a body belongs to, and when. */
export interface DatedParent {
	/** Id of the body above. */
	readonly unit: string;
	/** First day; absent: from the beginning. */
	readonly from?: CivilDate;
	/** Last day; absent: until now. */
	readonly to?: CivilDate;
}

/**
 * A body of the roster that a roll-up works with: communes, and the districts and province above them. Levels are data: before
 * 1 July 2025 a commune's parent is a district, after it the province. A body that was merged away keeps its id and its history.
 */
export interface ReportingUnit {
	/** Lasting id, e.g. the official code of the commune. */
	readonly id: string;
	readonly name: string;
	readonly level: AdministrativeLevel;
	/** None for the topmost body. */
	readonly parents?: readonly DatedParent[];
	/** First day it existed; absent: from the beginning. */
	readonly from?: CivilDate;
	/** Last day it existed; absent: it exists. */
	readonly to?: CivilDate;
	/** Ids of the bodies it was merged into or split into. */
	readonly successors?: readonly string[];
	readonly population?: number;
}

function holdsOn({ from, to }: { readonly from?: CivilDate; readonly to?: CivilDate }, date: CivilDate): boolean {
	return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** True when the body existed on that day. */
export function existsOn(unit: ReportingUnit, date: CivilDate): boolean {
	return holdsOn(unit, date);
}

/** Id of the body above on that day; on a day after its end, of the last one it had. */
export function parentOn(unit: ReportingUnit, date: CivilDate): string | undefined {
	const at = unit.to !== undefined && unit.to < date ? unit.to : date;
	return unit.parents?.find((parent) => holdsOn(parent, at))?.unit;
}

/** The roster by id. */
export type Roster = ReadonlyMap<string, ReportingUnit>;

/** Ids of the bodies above on that day, nearest first; stops at a circle. */
export function ancestorsOn(unit: ReportingUnit, date: CivilDate, roster: Roster): string[] {
	const above: string[] = [];
	for (let id = parentOn(unit, date); id !== undefined && !above.includes(id) && id !== unit.id; ) {
		above.push(id);
		const parent = roster.get(id);
		id = parent === undefined ? undefined : parentOn(parent, date);
	}
	return above;
}
