import { dateParts, formatDate, parseCivilDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { documentIssue } from "../issues";
import { printedReference, registerNumber } from "../layout/references";
import { nextNumber } from "./register-document";
import type { NumberRegister, RegisterLine } from "./register-type";
import { linesBySeries, seriesName } from "./series";

/**
 * What is wrong with a register: numbers given twice, left out or below 1, days of another year or out of order
 * (Nghị định 30/2020/NĐ-CP, Điều 15.1). All at once; paths start at the register.
 */
export function checkRegister(register: NumberRegister): Issue[] {
	return [...register.lines.flatMap((line, index) => checkLine(register, line, index)), ...checkSeries(register)];
}

function checkLine(register: NumberRegister, line: RegisterLine, index: number): Issue[] {
	const path = ["lines", index];
	const reference = printedReference(line);
	if (!Number.isInteger(line.number) || line.number < 1)
		return [documentIssue("register-number", { found: line.number }, [...path, "number"])];
	if (!parseCivilDate(line.date).ok)
		return [documentIssue("register-moment", { found: line.date, reference }, [...path, "date"])];
	if (dateParts(line.date).year === register.year) return [];
	const date = formatDate(line.date, "numeric");
	return [documentIssue("register-year", { reference, date, year: register.year }, [...path, "date"])];
}

function checkSeries(register: NumberRegister): Issue[] {
	return linesBySeries(register).flatMap((lines) => {
		const sorted = lines
			.filter((line) => Number.isInteger(line.number) && line.number > 0 && parseCivilDate(line.date).ok)
			.sort((a, b) => a.number - b.number);
		return [...doubles(register, sorted), ...gaps(register, sorted), ...disorder(register, sorted)];
	});
}

function pathOf(register: NumberRegister, line: RegisterLine): (string | number)[] {
	return ["lines", register.lines.indexOf(line)];
}

function doubles(register: NumberRegister, sorted: readonly RegisterLine[]): Issue[] {
	return sorted.flatMap((line, index) => {
		const earlier = sorted[index - 1];
		if (earlier?.number !== line.number) return [];
		const values = {
			reference: printedReference(line),
			first: earlier.abstract,
			second: line.abstract,
			next: registerNumber(nextNumber(register, line.kind, line.advisoryBody)),
		};
		return [documentIssue("register-duplicate", values, [...pathOf(register, line), "number"])];
	});
}

function gaps(register: NumberRegister, sorted: readonly RegisterLine[]): Issue[] {
	return sorted.flatMap((line, index) => {
		const from = (sorted[index - 1]?.number ?? 0) + 1;
		const to = line.number - 1;
		if (to < from) return [];
		const missing = from === to ? registerNumber(from) : `${registerNumber(from)} đến ${registerNumber(to)}`;
		return [documentIssue("register-gap", { missing, series: seriesName(register, line) }, pathOf(register, line))];
	});
}

function disorder(register: NumberRegister, sorted: readonly RegisterLine[]): Issue[] {
	return sorted.flatMap((line, index) => {
		const earlier = sorted[index - 1];
		if (earlier === undefined || earlier.date <= line.date) return [];
		const values = {
			reference: printedReference(line),
			date: formatDate(line.date, "numeric"),
			before: formatDate(earlier.date, "numeric"),
			earlier: printedReference(earlier),
		};
		return [documentIssue("register-order", values, [...pathOf(register, line), "date"])];
	});
}
