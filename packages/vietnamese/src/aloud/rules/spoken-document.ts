import { readCardinal, readDigits } from "../../cardinal";
import { documentSubjects, documentWords } from "../data/document-types";
import { spellLetters } from "../data/letter-names";
import { type IssuerName, issuerName } from "../issuer";
import { lookUpAbbreviation } from "../lookup";
import type { Place } from "../place";
import type { Reading } from "../rule";

/** A kind of document directly before its number. */
export const typeBefore: RegExp = new RegExp(
	`(?:^|[^\\p{L}])(?:${documentWords.join("|")})(?:\\s*\\([^)]{1,20}\\))?\\s*$`,
	"u",
);
const numberWordBefore = /(?:^|[^\p{L}])số\s*:?\s*$/u;
/** A kind of document, other words and `số` before its number. */
export const typeInSentence: RegExp = new RegExp(
	`(?:^|[^\\p{L}])(?:${documentWords.join("|")})(?:[^\\p{L}][^.;!?\\n]{0,90})?số\\s*:?\\s*$`,
	"u",
);
const issuerFollows =
	/^[\s,(]*(?:\(?(?:được |do )?(?:ban hành |ký )?ngày[\s\d/.-]{1,16}(?:tháng\s+\d{1,2}\s+)?(?:năm\s+\d{4}\s*)?\)?[\s,]*)?(?:năm\s+\d{4}\s+)?(?:của|do)\s/u;

/** The parts of a document number, and the signs of the bodies that issued it. */
export interface DocumentNumber {
	readonly number: string;
	readonly letter: string;
	readonly year: string | undefined;
	readonly type: string | undefined;
	readonly bodies: readonly string[];
	/** The letters after the number are left out, because no table knows them. */
	readonly unread?: true;
}

/** A document number in words, with what the words around do not say already. */
export function spokenDocument(place: Place, length: number, document: DocumentNumber): Reading {
	const { conventions, before } = place;
	const zero = document.number.startsWith("0") && conventions.documentZero === "say";
	let words = zero ? readDigits(document.number) : readCardinal(document.number, conventions);
	if (document.letter !== "") words += ` ${spellLetters(document.letter)}`;
	if (document.year !== undefined) words += ` năm ${readCardinal(document.year, conventions)}`;
	const listedNumber = continuesList(place);
	const numbered = listedNumber || numberWordBefore.test(place.near);
	const named = listedNumber || (numbered ? typeInSentence.test(before) : typeBefore.test(place.near));
	if (!numbered) words = `số ${words}`;
	if (!named && document.type !== undefined)
		words = numbered ? `${words}, ${document.type}` : `${document.type} ${words}`;
	const after = place.next(length);
	const bodies = document.bodies.map(issuerName);
	const unknown = document.unread === true || bodies.some((body) => body.guessed);
	if (bodies.length > 0 && conventions.documentIssuer && !issuerFollows.test(after) && !isNamedBefore(place, bodies)) {
		words += isSubject(document.bodies) ? ` về ${subjectOf(document.bodies)}` : ` của ${listed(bodies)}`;
	}
	return {
		words,
		length,
		kind: "document",
		...(unknown ? { unsure: "Cơ quan ban hành trong số, ký hiệu chưa có trong bảng viết tắt." } : {}),
	};
}

const bareNumbers = /(?:^|[\s(])\d{1,5}[a-z]?(?:,|,?[ ]và)[ ]$/u;
const listOfNumbers = new RegExp(
	`(?:^|[^\\p{L}])(?:${documentWords.join("|")})(?:\\s+số)?:?\\s[\\p{Ll}\\s,]{2,80}$`,
	"u",
);

/** True in a row of numbers that share the letters of the last: `số 12, 13 và 14/QĐ-UBND`. */
function continuesList(place: Place): boolean {
	return (
		bareNumbers.test(place.text.slice(Math.max(0, place.index - 16), place.index)) && listOfNumbers.test(place.before)
	);
}

/** True when the words before the number already name the issuer: `Nghị định của Chính phủ số …`. */
function isNamedBefore(place: Place, bodies: readonly IssuerName[]): boolean {
	const name = bodies.length === 1 ? bodies[0]?.name.toLowerCase() : undefined;
	const from = name === undefined ? -1 : place.before.lastIndexOf(`của ${name}`);
	return (
		from >= 0 &&
		typeBefore.test(place.before.slice(0, from)) &&
		/^[\p{L} ]{0,40} số\s*:?\s*$/u.test(place.before.slice(from + 4))
	);
}

function listed(bodies: readonly IssuerName[]): string {
	const names = bodies.map((body) => body.name);
	const last = names.pop() as string;
	return names.length === 0 ? last : `${names.join(", ")} và ${last}`;
}

function isSubject(bodies: readonly string[]): boolean {
	return bodies.length === 1 && documentSubjects.has(bodies[0] as string);
}

function subjectOf(bodies: readonly string[]): string {
	return lookUpAbbreviation(bodies[0] as string) as string;
}
