import type { CivilDate } from "@cchc/calendar";
import type { LegalBasis } from "@cchc/core";
import type { AdministrativeLevel, AdministrativeModelId } from "../plan-type";

/** A model of local government and the time it holds. */
export interface AdministrativeModel {
	readonly id: AdministrativeModelId;
	/** Vietnamese name, for a message. */
	readonly name: string;
	/** From the commune upwards; a commune reports to the next one. */
	readonly levels: readonly AdministrativeLevel[];
	/** First day, ISO; absent: since before 2000. */
	readonly validFrom?: string;
	/** Last day, ISO; absent: still in force. */
	readonly validTo?: string;
	readonly basis: LegalBasis;
}

/** The models, oldest first. */
export const administrativeModels: readonly AdministrativeModel[] = [
	{
		id: "three-tier",
		name: "chính quyền ba cấp (xã, huyện, tỉnh)",
		levels: ["commune", "district", "province", "central"],
		validTo: "2025-06-30",
		basis: { document: "Luật Tổ chức chính quyền địa phương 77/2015/QH13" },
	},
	{
		id: "two-tier",
		name: "chính quyền hai cấp (xã, tỉnh)",
		levels: ["commune", "province", "central"],
		validFrom: "2025-07-01",
		basis: { document: "Luật Tổ chức chính quyền địa phương 72/2025/QH15", validFrom: "2025-06-16" },
	},
];

/** The model in force on a day. */
export function administrativeModelOn(date: CivilDate): AdministrativeModel {
	const model = administrativeModels.find(
		({ validFrom, validTo }) => (validFrom ?? "") <= date && date <= (validTo ?? "9999-12-31"),
	);
	return model ?? (administrativeModels[0] as AdministrativeModel);
}

/** The level a body reports to on a day; undefined for the highest. */
export function levelAbove(level: AdministrativeLevel, date: CivilDate): AdministrativeLevel | undefined {
	const { levels } = administrativeModelOn(date);
	const index = levels.indexOf(level);
	return index < 0 ? levels[1] : levels[index + 1];
}
