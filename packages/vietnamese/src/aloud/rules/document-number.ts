import { capitalizeFirst } from "../../document-words";
import { endOfDigits } from "../character";
import { documentTypes, documentWords } from "../data/document-types";
import { isIssuer, issuerName } from "../issuer";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule, signAfter } from "../rule";
import { spokenDocument, typeBefore, typeInSentence } from "./spoken-document";

const stateNumber =
	/(\d{1,5})([a-zđ]?)[ ]?\/[ ]?(?:((?:19|20)\d{2})[ ]?\/[ ]?)?(\p{Lu}[\p{L}]*\d{0,3}(?:[ ]?[-–—][ \n]?\p{Lu}{2}[\p{L}\d]*)?(?:(?:[-–—&.,](?! )|(?<=L[TN])[/])\p{Lu}[\p{L}\d]*){0,5})(?![\p{L}\d])/uy;
const partyNumber =
	/(\d{1,5})([a-zđ]?)[ ]?[-–—][ ]?(\p{Lu}\p{L}{0,4})[ ]?\/[ ]?(\p{Lu}\p{L}{0,8}(?:[-–]\p{Lu}\p{L}{0,8}){0,2})(?![\p{L}\d])/uy;
const oldNumber =
	/(\d{1,5})([a-zđ]?)[ ]?[-–—][ ]?(\p{Lu}\p{L}{1,9})(?:\/(\p{Lu}\p{L}{1,3}))?(?![\p{L}\d]|[-–/]\p{L})/uy;
const yearOnly = /(\d{1,5})\/((?:19|20)\d{2})(?![\d]|[-/.,]\d|\/\p{L})/uy;
/** Numbers of State and Party documents: `30/2020/NĐ-CP`, `12/KH-UBND`, `18-NQ/TW`, and `30/2020` after a kind of document. */
export const readDocumentNumber: Rule = (place) => {
	const sign = signAfter(place.text, endOfDigits(place.text, place.index));
	if (sign === "/") return readState(place) ?? readYearOnly(place);
	const state = sign === "a" ? readState(place) : undefined;
	return state ?? readParty(place) ?? readOld(place);
};

function readState(place: Place): Reading | undefined {
	const match = matchAt(stateNumber, place.text, place.index) ?? lowerCaseNumber(place);
	if (match === undefined) return undefined;
	const [written, number, letter, year, code] = match as unknown as [
		string,
		string,
		string,
		string | undefined,
		string,
	];
	const parts = code
		.split(/[-–—&.,\s/]/u)
		.filter((part) => part !== "")
		.flatMap(parted);
	const known = parts.some((part) => isType(part) || isIssuer(part));
	const formal = parts.every((part) => (part.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
	if (!known && !formal) return undefined;
	if (parts.length === 1 && year === undefined && !typeInSentence.test(place.before) && !typeBefore.test(place.near)) {
		const single = parts[0] as string;
		if (!isType(single) && !/^(?:UB|H[ĐD]ND)/u.test(single)) return undefined;
	}
	const [first, ...rest] = parts as [string, ...string[]];
	const letterOfOffice = isIssuer(first) && rest.length > 0 && !rest.some(isIssuer) && officialLetter.test(place.near);
	const typed = isType(first) && !letterOfOffice;
	const issuer = typed || isIssuer(first) ? undefined : rest.find(isIssuer);
	const foreign = year !== undefined && !typed && parts.length > 1 && issuer === undefined && !isIssuer(first);
	if (foreign)
		return spokenDocument(place, written.length, { number, letter, year, type: undefined, bodies: [], unread: true });
	return spokenDocument(place, written.length, {
		number,
		letter,
		year,
		type: typed ? documentTypes[first] : parts.length > 1 && issuer === undefined ? "công văn" : undefined,
		bodies: typed ? joint(first, rest) : [issuer ?? first],
	});
}

/** A kind and an issuer written as one word: `NĐCP`. */
function parted(part: string): readonly string[] {
	if (isType(part) || isIssuer(part) || lookUpAbbreviation(part) !== undefined) return [part];
	for (let length = 4; length > 0; length -= 1) {
		const [type, issuer] = [part.slice(0, length), part.slice(length)];
		if (isType(type) && isIssuer(issuer)) return [type, issuer];
	}
	return [part];
}

const officialLetter = /(?:^|[^\p{L}])công văn(?:\s+số)?\s*:?\s*$/u;
const lowerCase = /(\d{1,5})([a-zđ]?)\/(?:((?:19|20)\d{2})\/)?(\p{Ll}{1,4}-\p{Ll}{2,9}\d{0,2})(?![\p{L}\d])/uy;

function lowerCaseNumber(place: Place): RegExpExecArray | undefined {
	const match = matchAt(lowerCase, place.text, place.index);
	const code = match?.[4]?.toUpperCase();
	if (match === undefined || code === undefined || !code.split("-").every((part) => isType(part) || isIssuer(part)))
		return undefined;
	match[4] = code;
	return match;
}

const signOnly =
	/(\p{Lu}[\p{L}]{0,4})(?:[-–](\p{Lu}[\p{L}]{0,9}\d{0,2})(?:[-–]\p{Lu}[\p{L}]{0,9})?|\/([TH]U|ThU|TW|ĐU))(?![\p{L}\d])/uy;

const unnumbered = new RegExp(`(?:^|[^\\p{L}])(?:${documentWords.join("|")})\\s+số\\s*:?[\\s.…_]*/?[\\s]*$`, "u");

/** The sign of a document without its number: `QĐ-TTg`, `Số: …/KH-UBND`. */
export const readDocumentSign: Rule = (place) => {
	const match = matchAt(signOnly, place.text, place.index);
	if (match === undefined || lookUpAbbreviation(match[0]) !== undefined) return undefined;
	const [written, type] = match as unknown as [string, string];
	const body = (match[2] ?? match[3]) as string;
	if (!isType(type) || !isIssuer(body)) return undefined;
	if (unnumbered.test(place.before)) {
		const gap = /\s$/u.test(place.before) ? "" : " ";
		return { words: `${gap}của ${issuerName(body).name}`, length: written.length, kind: "document" };
	}
	const words = `${documentTypes[type]} của ${issuerName(body).name}`;
	return { words: place.startsSentence ? capitalizeFirst(words) : words, length: written.length, kind: "document" };
};

function readParty(place: Place): Reading | undefined {
	const match = matchAt(partyNumber, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, number, letter, type, body] = match as unknown as [string, string, string, string, string];
	if (!isType(type)) return undefined;
	return spokenDocument(place, written.length, {
		number,
		letter,
		year: undefined,
		type: documentTypes[type],
		bodies: [body.split(/[-–]/u)[0] as string],
	});
}

/** Numbers of the years before 2005: `80-TTg`, `202-CT`, `12-BYT/TT`. */
function readOld(place: Place): Reading | undefined {
	const match = matchAt(oldNumber, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, number, letter, sign, type] = match as unknown as [string, string, string, string, string?];
	if (!typeBefore.test(place.near) && !typeInSentence.test(place.before)) return undefined;
	if (!isIssuer(sign) || (type !== undefined && !isType(type))) return undefined;
	return spokenDocument(place, written.length, {
		number,
		letter,
		year: undefined,
		type: undefined,
		bodies: [type === undefined && sign === "CT" ? "CTHĐBT" : sign],
	});
}

function readYearOnly(place: Place): Reading | undefined {
	const match = matchAt(yearOnly, place.text, place.index);
	if (match === undefined) return undefined;
	if (!typeBefore.test(place.near) && !typeInSentence.test(place.before)) return undefined;
	return spokenDocument(place, match[0].length, {
		number: match[1] as string,
		letter: "",
		year: match[2],
		type: undefined,
		bodies: [],
	});
}

function isType(part: string): boolean {
	return Object.hasOwn(documentTypes, part);
}

function joint(type: string, bodies: readonly string[]): readonly string[] {
	return type.endsWith("LT") || type.endsWith("LN") || type.endsWith("PH") ? bodies : bodies.slice(0, 1);
}
