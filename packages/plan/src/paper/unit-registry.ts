import type { Unit } from "../plan-type";
import { unitId, unitKey, unitKindOf, unitLevelOf } from "./recognise-unit";

const tooGeneral = /^(?:các cơ quan|các đơn vị|cơ quan|đơn vị)$/;

/** The bodies that the paper names, each once, whatever its spelling. */
export class UnitRegistry {
	private readonly units: Unit[] = [];
	private readonly keys = new Map<string, string>();

	/** The id of the body with this name; a new body is entered. */
	enter(name: string): string {
		const known = this.find(name);
		if (known !== undefined) return known;
		const base = unitId(name);
		let id = base;
		for (let count = 2; this.units.some((unit) => unit.id === id); count++) id = `${base}-${count}`;
		this.units.push({ id, name, kind: unitKindOf(name), level: unitLevelOf(name) });
		this.keys.set(unitKey(name), id);
		return id;
	}

	/** The id of the body with this name, also where one of the two names is cut short. */
	find(name: string): string | undefined {
		const key = unitKey(name);
		const exact = this.keys.get(key);
		if (exact !== undefined || tooGeneral.test(key)) return exact;
		for (const [known, id] of this.keys) {
			if (!tooGeneral.test(known) && (known.startsWith(`${key} `) || key.startsWith(`${known} `))) {
				if (unitKindOf(known) === unitKindOf(key) && unitLevelOf(known) === unitLevelOf(key)) return id;
			}
		}
		return undefined;
	}

	list(): readonly Unit[] {
		return this.units;
	}
}
