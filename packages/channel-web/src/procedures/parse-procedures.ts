import { plainSafeText, safeAddress } from "@cchc/channel";
import { fail, type Issue, type Result, resultOf } from "@cchc/core";
import { slugify } from "@cchc/vietnamese";
import { procedureIssue } from "./issue-messages";
import type { OnlineLevel, Procedure } from "./procedure-type";
import { type Field, fromCsv, fromJson, type RawProcedure, required } from "./raw-procedures";

const levels: Readonly<Record<string, OnlineLevel>> = {
	"toan-trinh": "full",
	"truc-tuyen-toan-trinh": "full",
	full: "full",
	"mot-phan": "partial",
	"truc-tuyen-mot-phan": "partial",
	partial: "partial",
	"truc-tiep": "desk",
	"tai-quay": "desk",
	desk: "desk",
};

const sources: Readonly<Record<string, Procedure["source"] | "">> = {
	"": "",
	"chinh-thuc": "",
	confirmed: "",
	"minh-hoa": "illustrative",
	"so-lieu-minh-hoa": "illustrative",
	illustrative: "illustrative",
};

const maximumText = 2_000_000;

function line(text: string | undefined): string {
	return plainSafeText(text ?? "")
		.replace(/\s+/g, " ")
		.trim();
}

function papersOf(text: string | undefined): string[] {
	return (text ?? "")
		.split(/[\n;]/)
		.map((paper) => line(paper))
		.filter((paper) => paper !== "");
}

function checkProcedure(
	{ values, position }: RawProcedure,
	index: number,
	seen: Set<string>,
	issues: Issue[],
): Procedure | undefined {
	const before = issues.length;
	const report = (code: Parameters<typeof procedureIssue>[0], field: Field, found: string): void => {
		issues.push(procedureIssue(code, [index, field], found, position));
	};
	for (const [field, label] of required) {
		if (line(values[field]) === "") report("channel-web/procedure-without", field, label);
	}
	const id = line(values.id);
	if (id !== "" && !/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(id)) report("channel-web/procedure-id", "id", id);
	if (seen.has(id.toLowerCase())) report("channel-web/procedure-twice", "id", id);
	seen.add(id.toLowerCase());
	const wanted = slugify(values.level ?? "");
	const level = Object.hasOwn(levels, wanted) ? levels[wanted] : undefined;
	if (level === undefined && line(values.level) !== "")
		report("channel-web/procedure-level", "level", line(values.level));
	const address = line(values.url);
	const url = address === "" ? undefined : safeAddress(address);
	if (address !== "" && !/^https?:/.test(url ?? "")) report("channel-web/procedure-address", "url", address);
	const origin = slugify(values.source ?? "");
	const source = Object.hasOwn(sources, origin) ? sources[origin] : undefined;
	if (source === undefined) report("channel-web/procedure-source", "source", line(values.source));
	if (issues.length > before || level === undefined) return undefined;
	const [time, fee, papers] = [line(values.time), line(values.fee), papersOf(values.papers)];
	return {
		id,
		name: line(values.name),
		field: line(values.field),
		level,
		...(time !== "" && { time }),
		...(fee !== "" && { fee }),
		...(papers.length > 0 && { papers }),
		...(url !== undefined && { url }),
		...(source === "illustrative" && { source }),
	};
}

/**
 * Reads the procedures that a commune keeps as CSV (first line: column names, Vietnamese or English; cells apart by `,`, `;`
 * or tab; papers apart by `;` or line breaks inside a quoted cell) or as a JSON list. All faults come back at once.
 */
export function parseProcedures(text: string, options: { readonly file?: string } = {}): Result<Procedure[]> {
	if (text.length > maximumText)
		return fail([procedureIssue("channel-web/procedures-too-large", [], String(text.length))]);
	const clean = plainSafeText(text);
	const issues: Issue[] = [];
	const raw = /^\s*[[{]/.test(clean) ? fromJson(clean, issues) : fromCsv(clean, options.file, issues);
	const seen = new Set<string>();
	const procedures = raw.flatMap((one, index) => checkProcedure(one, index, seen, issues) ?? []);
	return resultOf(procedures, issues);
}
