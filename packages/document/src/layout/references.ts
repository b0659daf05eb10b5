import { formatDate } from "@cchc/calendar";
import type { AdministrativeDocument } from "../administrative-document-type";
import type { FlowRun } from "../flow-type";
import { kindRules } from "./document-kind";
import { gapRun } from "./flow-parts";

/** A number as it is printed: below 10 with a leading zero. */
export function registerNumber(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}

/** `05/KH-UBND`. */
export function printedReference({ number, symbol }: { readonly number: number; readonly symbol: string }): string {
	return `${registerNumber(number)}/${symbol}`;
}

/** `Số: 05/KH-UBND`; a missing number is a marked gap. */
export function numberRuns({ number, symbol }: AdministrativeDocument): FlowRun[] {
	if (number === undefined) return [{ text: "Số: " }, gapRun("        "), { text: `/${symbol}` }];
	return [{ text: `Số: ${printedReference({ number, symbol })}` }];
}

/** `Nhân Quyền, ngày 05 tháng 01 năm 2024`; what is missing is a marked gap. */
export function dateRuns({ place, date, year }: AdministrativeDocument): FlowRun[] {
	const where = place === undefined || place === "" ? gapRun("……") : { text: place };
	if (date !== undefined) return [where, { text: `, ${formatDate(date, "long")}` }];
	return [
		where,
		{ text: ", ngày " },
		gapRun("    "),
		{ text: " tháng " },
		gapRun("    "),
		...(year === undefined ? [{ text: " năm " }, gapRun("      ")] : [{ text: ` năm ${year}` }]),
	];
}

/**
 * `Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân xã Nhân Quyền`, with gaps for what is missing.
 * Electronic documents leave number and date blank (Mục III.1.c).
 */
export function citationRuns(document: AdministrativeDocument): FlowRun[] {
	const { number, date, symbol, kind } = document;
	const name = kindRules[kind].name;
	const end = { text: ` của ${issuerName(document)}` };
	if (document.electronic !== undefined) return [{ text: `${name} số …/${symbol} ngày … tháng … năm …` }, end];
	return [
		{ text: `${name} số ` },
		number === undefined ? gapRun("    ") : { text: registerNumber(number) },
		{ text: `/${symbol} ` },
		date === undefined ? gapRun("ngày … tháng … năm …") : { text: formatDate(date, "long") },
		end,
	];
}

const commonNouns = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|đặc khu)\s/;

/** Name of the issuer in running text. Without `fullName` it is made from the lines of the letterhead. */
export function issuerName({ issuer }: AdministrativeDocument): string {
	if (issuer.fullName !== undefined) return issuer.fullName;
	return issuer.name
		.map((line) => {
			const lower = line.toLowerCase();
			const noun = commonNouns.exec(lower)?.[0];
			if (lower.startsWith("và ")) return lower;
			if (noun === undefined) return lower.charAt(0).toUpperCase() + lower.slice(1);
			return (
				noun +
				lower.slice(noun.length).replace(/(^|\s)(\S)/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
			);
		})
		.join(" ");
}
