import { readCardinal, readDigits } from "../../cardinal";
import { isDigit } from "../character";
import { spellLetters } from "../data/letter-names";
import { siteWords } from "../data/site-words";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule } from "../rule";
import { isSyllable } from "../syllable";

const label = "[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?";
const email = new RegExp(`[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(${label}(?:\\.${label}){1,5})(?![\\p{L}\\d])`, "uy");
const handle = /@[A-Za-z0-9_][A-Za-z0-9_.]{1,30}(?![\p{L}\d@])/uy;
const scheme = /(https?|ftp):\/\/[^\s<>"'“”‘’()[\]{}]{2,300}/iy;
const bare = new RegExp(
	`(?:www\\.${label}(?:\\.${label}){0,5}(?![\\p{L}\\d@])|${label}(?:\\.${label}){0,5}\\.(?:vn|com|net|org|edu|gov|info|asia|io|app|me|tv|biz|xyz|online|site|store))(?![\\p{L}\\d@])(?:[/?#][^\\s<>"'“”‘’()[\\]{}]{0,300})?`,
	"iuy",
);

/** E-mail addresses and web addresses. */
export const readInternet: Rule = (place) => {
	const { text, index } = place;
	if (!mayBeAddress(text, index)) return undefined;
	const mail = matchAt(email, text, index);
	if (mail !== undefined) {
		const [local, host] = mail[0].split("@") as [string, string];
		return {
			words: `${readPieces(local, place)} ${place.conventions.at} ${readPieces(host, place)}`,
			length: mail[0].length,
			kind: "email",
			...unsure(mail[0]),
		};
	}
	const account = matchAt(handle, text, index);
	if (account !== undefined) {
		return {
			words: `${place.conventions.at} ${readPieces(account[0].slice(1), place)}`,
			length: account[0].length,
			kind: "email",
			...unsure(account[0]),
		};
	}
	const url = matchAt(scheme, text, index) ?? matchAt(bare, text, index);
	return url === undefined ? undefined : readUrl(url[0], place);
};

/** True when the letters and signs at `index` go on to `@`, to a dot inside a word, or begin with a scheme. */
function mayBeAddress(text: string, index: number): boolean {
	if (isInsideRun(text, index)) return false;
	const limit = Math.min(text.length, index + 66);
	for (let end = index; end < limit; end += 1) {
		const code = text.charCodeAt(end);
		if (code === 0x40 || (code === 0x3a && text[end + 1] === "/")) return true;
		if (code === 0x2e && isAsciiLetter(text.charCodeAt(end + 1))) return true;
		if (!isAsciiLetter(code) && !isDigit(code) && !"._%+-".includes(text[end] as string)) return false;
	}
	return false;
}

/** True when the place is in the middle of a run that was already tried from its start. */
function isInsideRun(text: string, index: number): boolean {
	const previous = text.charCodeAt(index - 1);
	if (isAsciiLetter(previous) || isDigit(previous)) return true;
	const before = text.charCodeAt(index - 2);
	return "._%+-".includes(text[index - 1] ?? " ") && (isAsciiLetter(before) || isDigit(before));
}

function isAsciiLetter(code: number): boolean {
	return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function readUrl(written: string, place: Place): Reading | undefined {
	const address = written.replace(/[.,;:!?…]+$/u, "");
	const start = /^[a-z]+:\/\//iu.exec(address)?.[0] ?? "";
	const body = address.slice(start.length).replace(/\/$/, "");
	if (body === "") return undefined;
	const prefix =
		place.conventions.urlScheme && start !== "" ? `${spellLetters(start)} hai chấm gạch chéo gạch chéo ` : "";
	return { words: prefix + readPieces(body, place), length: address.length, kind: "url", ...unsure(body) };
}

const signs: Readonly<Record<string, string>> = {
	".": "chấm",
	"/": "gạch chéo",
	"-": "gạch ngang",
	_: "gạch dưới",
	"?": "hỏi chấm",
	"=": "bằng",
	"&": "và",
	"#": "thăng",
	"%": "phần trăm",
	"+": "cộng",
	":": "hai chấm",
	"~": "dấu ngã",
	"@": "a còng",
};

function readPieces(text: string, place: Place): string {
	const pieces = text.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [];
	return pieces
		.map((piece) => readPiece(piece, place))
		.filter((words) => words !== "")
		.join(" ");
}

function readPiece(piece: string, place: Place): string {
	if (/^\d/.test(piece))
		return piece.length <= 2 && !piece.startsWith("0") ? readCardinal(piece, place.conventions) : readDigits(piece);
	if (!/^\p{L}/u.test(piece)) return signs[piece] ?? "";
	const lower = piece.toLowerCase();
	const known = siteWords[lower];
	if (known !== undefined) return known;
	const vowels = /[aeiouyăâêôơư]/u.test(lower);
	const short = lower.length <= 3 && !isSyllable(lower);
	return !vowels || short || lower.length === 1 ? spellLetters(piece) : lower;
}

function unsure(address: string): { unsure?: string } {
	const words = address.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	return words.every((word) => Object.hasOwn(siteWords, word))
		? {}
		: { unsure: "Địa chỉ có từ viết liền không dấu; nghe lại cách đọc." };
}
