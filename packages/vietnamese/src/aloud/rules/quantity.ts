import { readCardinal } from "../../cardinal";
import { spellLetters } from "../data/letter-names";
import { type Unit, units } from "../data/units";
import type { SpeechConventions } from "../options";
import { type ParsedNumber, parseNumber, readParsed } from "../parsed-number";
import type { Place } from "../place";
import { matchAt, type Reading, type Rule, signAfter } from "../rule";
import { ambiguity, readBare, readInteger, readNumberHere } from "./bare-number";

const unitToken =
	/([ \u00A0\u202F]?)([°º˚℃℉][ ]?[CFKcf]?|\^[ ]?[o°º][ ]?[CFcf]|[%‰₫$€£¥₩]|[\p{L}µμΩ]{1,6}(?:\^?[23²³](?![\d.,/]*\d))?)(?![\p{L}\p{M}\d])/uy;
const perUnit = /[ ]?\/[ ]?([°%\p{L}µμ]{1,6}(?:\^?[23²³](?!\d))?)(?![\p{L}\p{M}\d])/uy;
const unitSigns = "^°º˚℃℉%‰₫$€£¥₩µμΩ\u202F";
const thousandMark = /([ ]?k|K|tr|Tr|TR|N|n|ng)(?![\p{L}\p{M}\d])/uy;
const compoundMark = /(tr|Tr|m|tỷ|tỉ)(\d{1,3})(?![\p{L}\p{M}\d/]|[.,]\d)/uy;
const spacedMillion = /[ \u00A0](tr|Tr)(?=[ \u00A0.,;:)/\n]|đ|$)\.?/uy;
const label = /([A-ZĐ]{1,3}|[a-zđ])(?![\p{L}\p{M}\d])/uy;
const squareWords: Readonly<Record<string, string>> = { "²": "2", "³": "3" };

/** Any number with what belongs to it: unit, currency, percent sign, `tr` and `k` of speech, a letter (`12A`). */
export const readQuantity: Rule = (place) => {
	const number = parseNumber(place.text, place.index);
	if (number === undefined) return undefined;
	const sign = signAfter(place.text, place.index + number.length);
	if (sign !== "a" && !unitSigns.includes(sign)) return readBare(place, number);
	return (
		readCompound(place, number) ??
		readMagnitude(place, number) ??
		readCapitalT(place, number) ??
		readUnit(place, number) ??
		readLabelled(place, number) ??
		readBare(place, number)
	);
};

function readCompound(place: Place, number: ParsedNumber): Reading | undefined {
	const mark = matchAt(compoundMark, place.text, place.index + number.length);
	if (mark === undefined || number.decimals !== undefined) return undefined;
	const [written, sign, rest] = mark as unknown as [string, string, string];
	const length = number.length + written.length;
	const { conventions } = place;
	const head = readParsed(number, conventions);
	if (sign === "m") {
		if (rest.length > 2 || (rest.length === 1 && /^[23]$/.test(rest))) return undefined;
		return { words: `${head} mét ${readCardinal(rest, conventions)}`, length, kind: "measure" };
	}
	const unit = sign.toLowerCase() === "tr" ? "triệu" : conventions.billion;
	const tail =
		rest.length === 3
			? `${readCardinal(rest, conventions)} ${unit === "triệu" ? conventions.thousand : "triệu"}`
			: readCardinal(rest, conventions);
	return { words: `${head} ${unit} ${tail}`, length, kind: "money" };
}

function readMagnitude(place: Place, number: ParsedNumber): Reading | undefined {
	const end = place.index + number.length;
	const mark = matchAt(thousandMark, place.text, end) ?? matchAt(spacedMillion, place.text, end);
	if (mark === undefined) return undefined;
	const sign = (mark[1] as string).trim().toLowerCase();
	if (mark[1] === "n" || mark[1] === "N" || mark[1] === "ng") {
		if (number.whole.length < 2 || !/^\s*(?:đ|đồng|vnd|vnđ)(?!\p{L})/iu.test(place.after(end + mark[0].length)))
			return undefined;
	}
	if (mark[1] === "K" && number.whole.length < 2) return undefined;
	const unit = sign === "tr" ? "triệu" : place.conventions.thousand;
	const words = `${readParsed(number, place.conventions)} ${unit}`;
	return { words, length: number.length + mark[0].length, kind: "money" };
}

function readUnit(place: Place, number: ParsedNumber): Reading | undefined {
	const end = place.index + number.length;
	const match = matchAt(unitToken, place.text, end);
	if (match === undefined) return undefined;
	const unit = findUnit(match[2] as string);
	if (unit === undefined || ((match[1] as string) !== "" && !unit.spaced)) return undefined;
	if (!fits(place, number, match[2] as string, (match[1] as string) !== "")) return undefined;
	let words = `${readAmount(place, number, unit)} ${unitWords(unit, place.conventions)}`;
	let length = number.length + match[0].length;
	for (;;) {
		const per = matchAt(perUnit, place.text, place.index + length);
		const next = per === undefined ? undefined : (findUnit(per[1] as string) ?? perTime[per[1] as string]);
		if (per === undefined || next === undefined) break;
		words += ` ${place.conventions.per} ${typeof next === "string" ? next : unitWords(next, place.conventions)}`;
		length += per[0].length;
	}
	return { words, length, kind: unit.kind, ...(number.ambiguous && unit.kind === "measure" ? ambiguity : {}) };
}

const perTime: Readonly<Record<string, string>> = {
	h: "giờ",
	s: "giây",
	phút: "phút",
	giờ: "giờ",
	ph: "phút",
	p: "phút",
};

function readAmount(place: Place, number: ParsedNumber, unit: Unit): string {
	if (unit.kind !== "money" || !number.ambiguous) return readNumberHere(place, number);
	return readCardinal(number.whole + (number.decimals ?? ""), place.conventions);
}

function findUnit(written: string): Unit | undefined {
	const plain = written.replace(/[²³]/gu, (sign) => squareWords[sign] as string).replace(/[\^ ]/g, "");
	return units.get(plain);
}

function unitWords(unit: Unit, conventions: SpeechConventions): string {
	return unit.kind === "measure" && conventions.unitSyllables === "hyphen"
		? unit.spoken.replace(/^(.*?)(?= (?:vuông|khối|giờ|trên)|$)/u, (name) => name.replace(/ /g, "-"))
		: unit.spoken;
}

const labelledBy =
	/(?:^|[^\p{L}])(?:lớp|nhà|số|ngõ|ngách|hẻm|khối|tổ|phòng|lô|dãy|đội|khu|tầng|tòa|căn|loại|nhóm|mẫu|khổ|bảng|hạng|vitamin|hepatitis|điều|khoản|điểm)\s*$/u;
const pricing = /(?:phí|giá|tiền|thu|nộp|phạt|mức|trị giá|hết)(?: là)?:?\s*$/u;

function fits(place: Place, number: ParsedNumber, written: string, apart: boolean): boolean {
	if (written.length > 1) return true;
	const attached = !apart && /^[lmg]$/.test(written);
	if (!attached && /^[A-ZĐwlmgps]$/.test(written) && labelledBy.test(place.near)) return false;
	if (written === "M") return !apart && number.whole.length <= 4;
	if (written === "Đ") return !apart && (number.grouped || number.whole.length >= 3);
	if (written === "đ" && apart)
		return number.grouped || number.whole.length >= 3 || number.decimals !== undefined || pricing.test(place.near);
	return !(/^[VWLw]$/.test(written) && apart && /^[ ][\p{Lu}][ ]\p{L}/u.test(place.next(number.length)));
}

const halfYear = /^(?:[ ](?:đầu|cuối) năm|\/(?:19|20)\d\d|[ ]năm[ ]\d)/u;

/** `T` after a number: months of a report (`6T đầu năm`) or tonnes (`3,5T`). */
function readCapitalT(place: Place, number: ParsedNumber): Reading | undefined {
	if (place.text[place.index + number.length] !== "T" || /^T[\p{L}\d]/u.test(place.next(number.length)))
		return undefined;
	const months = halfYear.test(place.next(number.length + 1));
	if (!months && number.decimals === undefined && !/(?:tải|trọng|xe|trên|dưới)(?: \p{L}+){0,2} $/u.test(place.near))
		return undefined;
	const words = `${readNumberHere(place, number)} ${months ? "tháng" : "tấn"}`;
	return { words, length: number.length + 1, kind: months ? "month" : "measure" };
}

function readLabelled(place: Place, number: ParsedNumber): Reading | undefined {
	if (number.decimals !== undefined || number.grouped) return undefined;
	const match = matchAt(label, place.text, place.index + number.length);
	if (match === undefined) return undefined;
	const letters = match[1] as string;
	const next = place.text[place.index + number.length + letters.length] ?? "";
	if (next === "'" || next === "’") return undefined;
	const network = /^[345]G$/.test(number.whole + letters);
	const spoken = network ? "gờ" : spellLetters(letters);
	return { words: `${readInteger(place, number)} ${spoken}`, length: number.length + letters.length, kind: "code" };
}
