import { type CivilDate, civilDate } from "@cchc/calendar";
import type { ReportingUnit } from "@cchc/report";
import type { Random } from "./random";

/** How large a province is made. */
export interface RosterOptions {
	/** Communes, wards and special zones at the end of the year. */
	readonly units: number;
	readonly year: number;
	/** Districts until 30 June, and two or three old communes merged into each new one on 1 July, as in 2025. */
	readonly mergers: boolean;
}

/** Id of the province in the roster. */
export const provinceId = "tinh";

const oldPerDistrict = 16;

/** Kind of unit by its number: of 114 units 67 communes, 45 wards and 2 special zones, as Hải Phòng has; names are made up. */
function nameOf(index: number, units: number): string {
	const share = (index + 1) / units;
	const kind = share <= 67 / 114 ? "Xã" : share <= 112 / 114 ? "Phường" : "Đặc khu";
	return `${kind} Mẫu ${String(index + 1).padStart(3, "0")}`;
}

/** The roster of a made-up province, with the history of a year. Ids have five digits like official codes, but are made up. */
export function makeRoster(random: Random, { units, year, mergers }: RosterOptions): ReportingUnit[] {
	const lastOldDay: CivilDate = civilDate(`${year}-06-30`);
	const firstNewDay: CivilDate = civilDate(`${year}-07-01`);
	const idOf = (index: number): string => String(50_001 + index);
	const formed: ReportingUnit[] = [];
	const former: ReportingUnit[] = [];
	const districts: ReportingUnit[] = [];
	for (let index = 0; index < units; index++) {
		const predecessors = mergers ? random.between(1, 3) : 1;
		formed.push({
			id: idOf(index),
			name: nameOf(index, units),
			level: "commune",
			population: random.between(9_000, 28_000),
			parents: [{ unit: provinceId }],
			...(mergers && predecessors > 1 ? { from: firstNewDay } : {}),
		});
		if (!mergers || predecessors === 1) continue;
		for (let part = 0; part < predecessors; part++) {
			const district = `huyen-${String(Math.floor(former.length / oldPerDistrict) + 1).padStart(2, "0")}`;
			if (former.length % oldPerDistrict === 0) {
				districts.push({
					id: district,
					name: `Huyện Mẫu ${String(districts.length + 1).padStart(2, "0")}`,
					level: "district",
					parents: [{ unit: provinceId }],
					to: lastOldDay,
				});
			}
			former.push({
				id: String(10_001 + former.length),
				name: `Xã Cũ ${String(former.length + 1).padStart(3, "0")}`,
				level: "commune",
				population: random.between(4_000, 11_000),
				parents: [{ unit: district }],
				to: lastOldDay,
				successors: [idOf(index)],
			});
		}
	}
	return [{ id: provinceId, name: "Thành phố Mẫu", level: "province" }, ...districts, ...formed, ...former];
}
