import { dateParts } from "@cchc/calendar";
import { fail, type Result, succeed } from "@cchc/core";
import type { AdministrativeDocument, DocumentKind } from "../administrative-document-type";
import { documentIssue } from "../issues";
import { printedReference } from "../layout/references";
import type { NumberRegister, RegisterLine, Registration } from "./register-type";
import { seriesOf } from "./series";

/** An empty register for a year. */
export function openRegister(year: number, series: NumberRegister["series"] = "one"): NumberRegister {
	return { year, series, lines: [] };
}

/** The number that comes next for a kind of document: one above the highest of its series, 1 in an empty one. */
export function nextNumber(register: NumberRegister, kind: DocumentKind, advisoryBody?: string): number {
	const wanted = seriesOf(register, advisoryBody === undefined ? { kind } : { kind, advisoryBody });
	return register.lines.reduce(
		(next, line) => (seriesOf(register, line) === wanted ? Math.max(next, line.number + 1) : next),
		1,
	);
}

/** A register with one line more, and the document with its number and date. */
export interface Registered {
	readonly register: NumberRegister;
	readonly document: AdministrativeDocument;
}

/**
 * Gives a document the next number of its series and its date (Nghị định 30/2020/NĐ-CP, Điều 15 and 16). A day outside the
 * register's year is an issue.
 */
export function registerDocument(
	register: NumberRegister,
	document: AdministrativeDocument,
	registration: Registration,
): Result<Registered> {
	const { advisoryBody, date } = registration;
	const number = nextNumber(register, document.kind, advisoryBody);
	const { symbol, kind } = document;
	if (dateParts(date).year !== register.year) {
		const values = { reference: printedReference({ number, symbol }), date, year: register.year };
		return fail([documentIssue("register-year", values, ["date"])]);
	}
	const line: RegisterLine = {
		number,
		kind,
		symbol,
		abstract: document.abstract.trim(),
		signer: document.signature.name ?? "",
		recipients: document.recipients,
		...registration,
	};
	return succeed({
		register: { ...register, lines: [...register.lines, line] },
		document: { ...document, number, date },
	});
}
