import type { CivilDate } from "@cchc/calendar";
import { type Plan, unitName } from "@cchc/plan";
import type { AdministrativeDocument, SignatureBlock } from "../administrative-document-type";

/** Who issues documents: letterhead, place, signer. */
export interface IssuingOffice {
	readonly issuer: AdministrativeDocument["issuer"];
	/** Second part of its symbols, e.g. `UBND`. */
	readonly abbreviation: string;
	readonly place: string;
	readonly signature: SignatureBlock;
	/** What follows "Lưu:". */
	readonly archive: string;
}

/** What a document gets in the register; absent parts are gaps. */
export interface RegisterEntry {
	readonly number?: number;
	readonly date?: CivilDate;
}

/** The office that issues a plan. */
export function officeOf(plan: Plan): IssuingOffice {
	const { issuer, document, signature, archive } = plan;
	return {
		issuer: {
			name: issuer.letterhead,
			fullName: unitName(plan, issuer.unit),
			...(issuer.superior === undefined ? {} : { superior: [issuer.superior] }),
		},
		abbreviation: document.symbol.split("-").slice(1).join("-") || "UBND",
		place: issuer.place,
		signature,
		archive,
	};
}

/** The parts every document of an office has. */
export function officeParts(
	office: IssuingOffice,
	entry: RegisterEntry,
): Pick<AdministrativeDocument, "issuer" | "place" | "signature" | "archive" | "number" | "date"> {
	const { issuer, place, signature, archive } = office;
	return {
		issuer,
		place,
		signature,
		archive,
		...(entry.number === undefined ? {} : { number: entry.number }),
		...(entry.date === undefined ? {} : { date: entry.date }),
	};
}

/** The office's name in running text. */
export function officeName({ issuer }: IssuingOffice): string {
	return issuer.fullName ?? issuer.name.join(" ");
}
