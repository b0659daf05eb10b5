import { readCardinal, readDigits } from "../cardinal";
import { capitalizeFirst } from "../document-words";
import { numberConventions } from "../number-options";
import { issuers, numberedBodies, partyBodies, partyCommittees } from "./data/issuers";
import { spellLetters } from "./data/letter-names";
import { lookUpAbbreviation } from "./lookup";
import { officeName } from "./office-name";

/** The name of an issuing body; `guessed` when no table knows its sign and it is spelled. */
export interface IssuerName {
	readonly name: string;
	readonly guessed: boolean;
}

const sign = /^(\p{L}+?)(\d{1,3})?$/u;
const partySign = new RegExp(
	`^(${Object.keys(partyBodies).join("|")})(${Object.keys(partyCommittees).join("|")})$`,
	"u",
);

/** True when the tables know the body that signs itself like this, its term aside (`QH15`). */
export function isIssuer(part: string): boolean {
	const letters = sign.exec(part)?.[1];
	return letters !== undefined && issuerOf(letters) !== undefined;
}

/** The name of the body behind a sign: `QH15` → Quốc hội khóa mười lăm, `BTGTU` → Ban Tuyên giáo Tỉnh ủy. */
export function issuerName(part: string): IssuerName {
	const [, letters = part, term] = sign.exec(part) ?? [];
	const known =
		(term === undefined ? undefined : numberedBodies[letters]) ?? issuerOf(letters) ?? lookUpAbbreviation(letters);
	const name = known === undefined ? spellLetters(letters) : capitalizeFirst(known);
	const guessed = known === undefined;
	if (term === undefined) return { name, guessed };
	if (term.length > 2 || term.startsWith("0")) return { name: `${name} ${readDigits(term)}`, guessed };
	return { name: `${name} ${/QH$/u.test(letters) ? "khóa " : ""}${readCardinal(term, numberConventions())}`, guessed };
}

function issuerOf(letters: string): string | undefined {
	if (Object.hasOwn(issuers, letters)) return issuers[letters];
	const party = partySign.exec(letters);
	if (party !== null) return `${partyBodies[party[1] as string]} ${partyCommittees[party[2] as string]}`;
	const committee = /^(BC[ĐH])(\p{Lu}{3,})$/u.exec(letters);
	const matter = committee === null ? undefined : lookUpAbbreviation(committee[2] as string);
	if (committee !== null && matter !== undefined) return `${issuers[committee[1] as string]} ${matter}`;
	const field = officeName(lookUpAbbreviation(letters.slice(1)) ?? "");
	const head = offices[letters[0] as string];
	return field === undefined || head === undefined ? undefined : `${head} ${field}`;
}

const offices: Readonly<Record<string, string>> = { B: "Bộ", S: "Sở", P: "Phòng" };
