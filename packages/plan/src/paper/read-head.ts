import type { Draft } from "./draft";
import { isUpperCase, type MarkedParagraph } from "./paragraph";

const dated =
	/^(?<place>[^,]{1,60}),\s*ngày\s*(?<day>\d{1,2}|[….]+)?\s*tháng\s*(?<month>\d{1,2}|[….]+)?\s*năm\s*(?<year>\d{4})?[….\s]*$/u;

/** Day, month and year as an ISO date; undefined unless all three are numbers. */
export function isoDate(day = "", month = "", year = ""): string | undefined {
	if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Reads one paragraph of the head of the document; false when it is none. */
export function readHead(draft: Draft, paragraph: MarkedParagraph): boolean {
	const { text } = paragraph;
	if (/^CỘNG HO[ÀA]|^CỘNG HÒA|^Độc lập\s*-/u.test(text) || /^[-_–—*.]+$/.test(text)) {
		draft.note(paragraph, "letterhead", ["issuer"]);
		return true;
	}
	const number = /^Số\s*:?\s*(\d+)?\s*[….]*\s*([-/])\s*(\p{Lu}[\p{Lu}Đ]*(?:[-/]\p{Lu}+)*)/u.exec(text);
	if (number !== null) {
		const symbol = number[3] ?? "";
		const value = number[1] === undefined ? undefined : Number(number[1]);
		if (/^QĐ/.test(symbol)) {
			draft.decision = { title: "", ...draft.decision, symbol, ...(value === undefined ? {} : { number: value }) };
		} else {
			draft.symbol = symbol;
			draft.number = value;
		}
		readDate(draft, text.slice(number[0].length).trim());
		draft.note(paragraph, "number-and-date", ["document"]);
		return true;
	}
	if (readDate(draft, text)) {
		draft.note(paragraph, "number-and-date", ["document", "date"]);
		return true;
	}
	if (isUpperCase(text) && !/^(?:KẾ HOẠCH|QUYẾT ĐỊNH)/.test(text)) {
		const known = draft.letterhead.includes(text);
		if (!known) draft.letterhead.push(text);
		draft.note(paragraph, "letterhead", ["issuer", "letterhead"]);
		return true;
	}
	return false;
}

function readDate(draft: Draft, text: string): boolean {
	const groups = dated.exec(text)?.groups;
	if (groups === undefined) return false;
	draft.place = groups.place?.trim();
	const date = isoDate(groups.day, groups.month, groups.year);
	if (draft.decision !== undefined) {
		if (date !== undefined) draft.decision.date = date as never;
	} else draft.date = date;
	return true;
}
