import { formatDate, parseCivilDate } from "@cchc/calendar";
import { motto as mottoText, nationalTitle as nationalTitleText } from "../../layout/letterhead";
import { checkLook, type Finding } from "../finding";
import { kindAbbreviations } from "../kind-abbreviations";
import { lineLengthFault } from "../line-below";
import type { Line, LintFacts } from "../lint-facts";

/** Boxes 1 to 4 of the decree: national title, motto, agency, number, place and date. */
export function letterheadRules(facts: LintFacts): Finding[] {
	return [...national(facts), ...agency(facts), ...numberRules(facts), ...dateRules(facts), ...sizeSet(facts)];
}

function national(facts: LintFacts): Finding[] {
	const { nationalTitle: title, motto } = facts;
	const findings: Finding[] = [];
	if (title === undefined) findings.push({ code: "national-title-missing" });
	else if (title.text.replace("HOÀ", "HÒA") !== nationalTitleText) {
		findings.push({ code: "national-title-wording", line: title, found: title.text });
	}
	findings.push(...checkLook("national-title-look", title, { sizes: [12, 13], bold: true, italic: false }));
	if (motto === undefined) return [...findings, { code: "motto-missing" }];
	if (motto.text !== mottoText) findings.push({ code: "motto-wording", line: motto, found: motto.text });
	findings.push(...checkLook("motto-look", motto, { sizes: [13, 14], bold: true, italic: false }));
	const line = lineLengthFault(facts, motto, 0.85, 1.15);
	return line === undefined ? findings : [...findings, { code: "motto-line", line: motto, found: line }];
}

function agency(facts: LintFacts): Finding[] {
	const name = facts.agency.at(-1);
	if (name === undefined) return [];
	const line = lineLengthFault(facts, name, 0.3, 0.55);
	return [
		...facts.agency
			.slice(0, -1)
			.flatMap((above) => checkLook("agency-look", above, { sizes: [12, 13], italic: false, upper: true })),
		...checkLook("agency-look", name, { sizes: [12, 13], bold: true, italic: false, upper: true }),
		...(line === undefined ? [] : [{ code: "agency-line" as const, line: name, found: line }]),
	];
}

const wellFormed = /^Số: (\d+|[….\s]*)\s*\/(\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)+)$/u;
function numberRules({ number, typeName }: LintFacts): Finding[] {
	if (number === undefined) return [{ code: "number-missing" }];
	const findings = checkLook("number-look", number, { sizes: [13, 13], bold: false, italic: false });
	const blank = number.text.replace(/^Số:\s*\//u, "Số: /");
	const match = wellFormed.exec(blank);
	if (match === null) return [...findings, { code: "number-form", line: number, found: number.text }];
	const [, digits = "", symbol = ""] = match;
	if (/^\d$/.test(digits)) findings.push({ code: "number-padding", line: number, found: number.text });
	const wanted = kindAbbreviations.get(typeName?.text.toUpperCase() ?? "");
	if (wanted !== undefined && symbol.split("-")[0] !== wanted) {
		findings.push({ code: "number-kind", line: number, found: symbol, wanted });
	}
	return findings;
}

function dateRules({ date, number, typeName }: LintFacts): Finding[] {
	if (date === undefined) return typeName?.text === "BIÊN BẢN" ? [] : [{ code: "date-missing" }];
	const findings = checkLook("date-look", date, { sizes: [13, 14], bold: false, italic: true });
	if (!/^[^,]+, ngày/u.test(date.text)) findings.push({ code: "date-comma", line: date, found: date.text });
	const match = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u.exec(date.text);
	if (match !== null) findings.push(...writtenDate(date, match));
	const [a, b] = [number?.paragraph.place, date.paragraph.place];
	const apart = a === undefined || b === undefined ? a !== b : a.table !== b.table || a.row !== b.row;
	if (number !== undefined && apart) findings.push({ code: "date-line", line: date });
	return findings;
}

function writtenDate(line: Line, match: RegExpExecArray): Finding[] {
	const [found, day = "", month = "", year = ""] = match;
	const civil = parseCivilDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
	if (!civil.ok) return [{ code: "date-impossible", line, found }];
	const wanted = formatDate(civil.value, "long");
	return found === wanted ? [] : [{ code: "date-padding", line, found, wanted }];
}

function sizeSet({ nationalTitle, motto, date }: LintFacts): Finding[] {
	const sizes = [nationalTitle, motto, date].map((line) => line?.paragraph.runs[0]?.size);
	if (sizes.some((size) => size === undefined)) return [];
	const [title, second, third] = sizes as [number, number, number];
	const eachAllowed = title >= 12 && title <= 13 && second >= 13 && second <= 14 && third >= 13 && third <= 14;
	if (!eachAllowed || (second - title === 1 && third === second)) return [];
	return [{ code: "size-set", found: sizes.join(", ") }];
}
