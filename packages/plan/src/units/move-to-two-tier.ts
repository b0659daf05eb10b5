import type { Plan, Unit } from "../plan-type";
import { isData } from "../tree/data";
import { type OfficeSuccession, officeSuccession } from "./office-succession";
import { successorsOf } from "./unit-history";

/** What became of one unit. */
export interface UnitMove {
	/** Unit id before. */
	readonly from: string;
	/** Unit id after; several may become one. */
	readonly to: string;
	/** Vietnamese sentence with the ground and what an officer should look at. */
	readonly message: string;
	readonly certainty: OfficeSuccession["certainty"];
}

/** A plan of the three-tier model brought into the two-tier model. */
export interface TwoTierMove {
	readonly plan: Plan;
	readonly moves: readonly UnitMove[];
	/** Ids of duties whose reporter and recipient became one office: no longer needed, and left out of the plan. */
	readonly droppedDuties: readonly string[];
}

/** First day of the two-tier model. */
const firstDay = "2025-07-01";

const pointerKeys = new Set(["unit", "units", "parent", "joint", "reporter", "via", "recipient", "consolidatedBy"]);

function successor(unit: Unit): { id: string; unit: Unit; move: UnitMove } | undefined {
	const succession = unit.level === "commune" && unit.kind === "committee" ? undefined : officeSuccession(unit.name);
	if (succession !== undefined) {
		const { to, name, note, certainty, from } = succession;
		const upper = from.startsWith("district:");
		const id = unit.kind === "radio-station" ? unit.id : to;
		const { parent, shortName, ...kept } = unit;
		const next: Unit =
			unit.kind === "radio-station"
				? unit
				: {
						...kept,
						id,
						name,
						kind: to === "ubnd-tinh" ? "committee" : to.startsWith("trung-tam") ? "service-centre" : "office",
						level: upper ? "province" : "commune",
						...(upper || parent === undefined ? {} : { parent }),
					};
		const message = `“${unit.name}” → “${name}”. ${note}`;
		return { id, unit: next, move: { from: unit.id, to: id, message, certainty } };
	}
	const place = /(?:xã|thị trấn|tỉnh|thành phố) \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*$/u.exec(unit.name)?.[0];
	const change = place === undefined ? undefined : successorsOf(place, firstDay);
	const renamed = change?.to[0]?.name;
	if (place === undefined || renamed === undefined) return undefined;
	return {
		id: unit.id,
		unit: { ...unit, name: unit.name.replace(place, renamed) },
		move: {
			from: unit.id,
			to: unit.id,
			message: `“${place}” → “${renamed}” từ ngày 01/7/2025; sửa lại tên trong lời văn, đầu văn bản và địa danh.`,
			certainty: "usual",
		},
	};
}

/**
 * Brings the units and duties of a plan of the three-tier model into the two-tier model of 1 July 2025: posts become
 * offices, district offices become provincial ones, reports go to the province. The wording stays as it is:
 * `checkPlan` lists every place that still speaks of the old model. Basis: Decree 150/2025, Law 72/2025/QH15.
 */
export function moveToTwoTier(plan: Plan): TwoTierMove {
	const units = new Map<string, Unit>();
	const moves: UnitMove[] = [];
	const ids = new Map<string, string>();
	for (const unit of plan.units) {
		const next = successor(unit);
		const id = next?.id ?? unit.id;
		ids.set(unit.id, id);
		if (next !== undefined) moves.push(next.move);
		const known = units.get(id);
		// The province may stand in the plan already; its own entry counts.
		if (known === undefined || unit.id === id) units.set(id, next?.unit ?? unit);
	}
	const renamed = rename({ ...plan, units: [] }, ids) as Plan;
	const duties = renamed.reportingDuties.map(({ consolidatedBy, via, ...duty }) => ({
		...duty,
		...(via === undefined || via === duty.recipient ? {} : { via }),
		...(consolidatedBy === undefined || consolidatedBy === duty.recipient ? {} : { consolidatedBy }),
	}));
	const dropped = duties.filter((duty) => duty.reporter === duty.recipient).map(({ id }) => id);
	const provinceId = [...units.values()].find((unit) => unit.level === "province" && unit.kind === "committee")?.id;
	return {
		plan: {
			...(withoutDuties(renamed, new Set(dropped)) as Plan),
			administrativeModel: "two-tier",
			units: [...units.values()].map((unit) =>
				unit.level === "province" && unit.kind === "office" && provinceId !== undefined
					? { ...unit, parent: provinceId }
					: unit,
			),
			reportingDuties: duties.filter((duty) => !dropped.includes(duty.id)),
		},
		moves,
		droppedDuties: dropped,
	};
}

function rename(value: unknown, ids: ReadonlyMap<string, string>, key = ""): unknown {
	if (typeof value === "string") return pointerKeys.has(key) ? (ids.get(value) ?? value) : value;
	if (Array.isArray(value)) {
		const members = value.map((member) => rename(member, ids, key));
		return pointerKeys.has(key) ? [...new Set(members)] : members;
	}
	if (!isData(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rename(member, ids, name)]));
}

function withoutDuties(value: unknown, dropped: ReadonlySet<string>): unknown {
	if (dropped.size === 0 || typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((member) => withoutDuties(member, dropped));
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			key === "duties" && Array.isArray(member)
				? member.filter((id) => !dropped.has(String(id)))
				: withoutDuties(member, dropped),
		]),
	);
}
