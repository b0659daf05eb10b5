import { addDays, type CivilDate, civilDate, parseCivilDate, parseVietnameseDate } from "@cchc/calendar";

/** A date as an officer writes it; `guessed` when a two-digit year had to be completed or only a spreadsheet's day number was there. */
export function readDateCell(text: string): { readonly date: CivilDate; readonly guessed: boolean } | undefined {
	const iso = parseCivilDate(text);
	if (iso.ok) return { date: iso.value, guessed: false };
	// A spreadsheet's date without its format is the number of days since 30/12/1899; these are 2000 to 2099.
	if (/^\d{5}$/.test(text) && Number(text) >= 36_526 && Number(text) < 73_051) {
		return { date: addDays(civilDate("1899-12-30"), Number(text)), guessed: true };
	}
	const written = text.replace(/^(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,?\s*/iu, "").replace(/\s*([/.-])\s*/g, "$1");
	const vietnamese = parseVietnameseDate(written);
	if (vietnamese.ok) return { date: vietnamese.value, guessed: false };
	const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(written);
	const [, day, , month, year] = parts ?? [];
	if (day === undefined || month === undefined || year === undefined) return undefined;
	const full = parseVietnameseDate(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
	return full.ok ? { date: full.value, guessed: year.length === 2 } : undefined;
}

/**
 * A count as an officer writes it: `12`, `05`, `1.250`, `1 250`. `undefined` for an empty cell or a dash, `null` for what is
 * no count, `words` when a unit stood behind the number (`02 buổi`).
 */
export function readCountCell(text: string): { readonly value: number; readonly words: boolean } | undefined | null {
	const cell = text.trim();
	if (cell === "" || /^[-–—]+$/.test(cell)) return undefined;
	const withUnit = /^([\d.,\s]*\d)\s+(\p{L}[\p{L}\s,/]*)$/u.exec(cell);
	const number = withUnit?.[1] ?? cell;
	const digits = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(number)
		? number.replace(/[.,\s]/g, "")
		: number.replace(/[.,]0+$/, "");
	if (!/^\d{1,12}$/.test(digits)) return null;
	return { value: Number(digits), words: withUnit !== null };
}
