import { parseCivilDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import type { AdministrativeDocument, BodyBlock } from "../administrative-document-type";
import { type DocumentIssueName, documentIssue } from "../issues";
import { kindRules } from "./document-kind";

/** What a document still lacks, and what does not fit; errors in final documents, warnings in drafts for what can be filled in later. */
export function checkDocument(document: AdministrativeDocument, mode: "draft" | "final"): Issue[] {
	const issues: Issue[] = [];
	const gap = (
		name: DocumentIssueName,
		path: readonly (string | number)[],
		values: Record<string, string | number> = {},
	): void => {
		const issue = documentIssue(name, values, path);
		issues.push(mode === "final" ? issue : { ...issue, severity: "warning" });
	};
	if (document.number === undefined) gap("missing-number", ["number"]);
	if (!document.place) gap("missing-place", ["place"]);
	if (document.date === undefined) gap("missing-date", ["date"]);
	if (document.abstract.trim() === "") gap("missing-abstract", ["abstract"]);
	if (!document.signature.name) gap("missing-signer", ["signature", "name"]);
	if (document.coSignature !== undefined && !document.coSignature.name) gap("missing-signer", ["coSignature", "name"]);
	if (document.recipients.length === 0 && document.archive === undefined) gap("missing-recipients", ["recipients"]);
	if (kindRules[document.kind].title === undefined && (document.addressees ?? []).length === 0) {
		gap("missing-addressee", ["addressees"]);
	}
	for (const [path, blocks] of blockLists(document)) {
		blocks.forEach((block, index) => {
			if (block.kind === "paragraph" && block.gap) gap("unfilled-gap", [...path, index], { text: block.text });
			if (block.kind === "table") issues.push(...checkTable(block, [...path, index]));
		});
	}
	(document.attached ?? []).forEach((attached, index) => {
		if (attached.abstract.trim() === "") gap("missing-abstract", ["attached", index, "abstract"]);
	});
	return [...issues, ...checkReference(document), ...checkMarks(document)];
}

type PlacedBlocks = readonly [path: readonly (string | number)[], blocks: readonly BodyBlock[]];

function blockLists({ body, attached = [], annexes = [] }: AdministrativeDocument): PlacedBlocks[] {
	return [
		[["body"], body],
		...attached.map((one, index): PlacedBlocks => [["attached", index, "body"], one.body]),
		...annexes.map((annex, index): PlacedBlocks => [["annexes", index, "blocks"], annex.blocks]),
	];
}

function checkTable(table: Extract<BodyBlock, { kind: "table" }>, path: readonly (string | number)[]): Issue[] {
	if (table.columns.length === 0 || table.columns.some((column) => !(column.width > 0))) {
		return [documentIssue("table-without-columns", {}, [...path, "columns"])];
	}
	return table.rows.flatMap((row, index) =>
		row.length === table.columns.length
			? []
			: [
					documentIssue("table-row-length", { row: index + 1, found: row.length, wanted: table.columns.length }, [
						...path,
						"rows",
						index,
					]),
				],
	);
}

function checkReference(document: AdministrativeDocument): Issue[] {
	const { number, symbol, kind, verbatim } = document;
	const issues: Issue[] = [];
	if (number !== undefined && (!Number.isInteger(number) || number < 1)) {
		issues.push(documentIssue("bad-number", { found: number }, ["number"]));
	}
	const { abbreviation } = kindRules[kind];
	const wellFormed = /^\p{L}+(?:-[\p{L}\p{N}]+)+$/u.test(symbol);
	if (!verbatim && (!wellFormed || (abbreviation !== undefined && !symbol.startsWith(`${abbreviation}-`)))) {
		const example = abbreviation === undefined ? "UBND-VP" : `${abbreviation}-UBND`;
		issues.push(documentIssue("symbol-form", { found: symbol, example }, ["symbol"]));
	}
	const annexes = document.annexes ?? [];
	const texts = [...document.body, ...(document.attached ?? []).flatMap((attached) => attached.body)];
	const mentioned = texts.some((block) => block.kind !== "table" && /phụ lục/iu.test(block.text));
	if (annexes.length > 0 && !mentioned && !verbatim) issues.push(documentIssue("annex-not-mentioned", {}, ["annexes"]));
	return issues;
}

const vietnamTime = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

/** Secrecy is stamped on paper only (Điều 14.3 and 17.1.b of the decree); moments of signing are in Vietnam's time. */
function checkMarks({ secrecy, electronic }: AdministrativeDocument): Issue[] {
	const issues: Issue[] = [];
	if (secrecy !== undefined) {
		const name = electronic === undefined ? "secret-document" : "secret-electronic";
		issues.push(documentIssue(name, { found: secrecy }, ["secrecy"]));
	}
	const signedAt = electronic?.note?.signedAt;
	if (signedAt !== undefined && !(vietnamTime.test(signedAt) && parseCivilDate(signedAt.slice(0, 10)).ok)) {
		issues.push(documentIssue("signing-moment", { found: signedAt }, ["electronic", "note", "signedAt"]));
	}
	return issues;
}
