import { plainSafeText, safeAddress } from "@cchc/channel";
import { fail, type Issue, type Result, resultOf, type SourcePosition } from "@cchc/core";
import { slugify } from "@cchc/vietnamese";
import { procedureIssue } from "./issue-messages";
import type { OnlineLevel, Procedure } from "./procedure-type";
import { readCsv } from "./read-csv";

type Field = keyof Procedure;

/** One procedure as it was written, before it is checked. */
interface RawProcedure {
	readonly values: Readonly<Partial<Record<Field, string>>>;
	readonly position: SourcePosition | undefined;
}

const columns: Readonly<Record<string, Field>> = {
	"ma-thu-tuc": "id",
	ma: "id",
	id: "id",
	"ten-thu-tuc": "name",
	ten: "name",
	name: "name",
	"linh-vuc": "field",
	field: "field",
	"muc-do": "level",
	level: "level",
	"thoi-han": "time",
	time: "time",
	phi: "fee",
	"le-phi": "fee",
	"phi-le-phi": "fee",
	fee: "fee",
	"giay-to": "papers",
	papers: "papers",
	"dia-chi": "url",
	url: "url",
};

const required: readonly (readonly [Field, string])[] = [
	["id", "mã thủ tục"],
	["name", "tên thủ tục"],
	["field", "lĩnh vực"],
	["level", "mức độ"],
];

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

const maximumText = 2_000_000;

function fieldOf(heading: string): Field | undefined {
	const key = slugify(heading);
	return Object.hasOwn(columns, key) ? columns[key] : undefined;
}

function fromCsv(text: string, file: string | undefined, issues: Issue[]): RawProcedure[] {
	const at = (line: number): SourcePosition => ({ ...(file !== undefined && { file }), line, column: 1 });
	const [head, ...rows] = readCsv(text);
	if (head === undefined) {
		issues.push(procedureIssue("channel-web/procedures-unreadable", [], "tệp trống", at(1)));
		return [];
	}
	const fields = head.cells.map(fieldOf);
	for (const [field, label] of required) {
		if (!fields.includes(field)) issues.push(procedureIssue("channel-web/missing-column", [], label, at(1)));
	}
	head.cells.forEach((cell, index) => {
		if (fields[index] === undefined && cell !== "")
			issues.push(procedureIssue("channel-web/unknown-column", [], cell, at(1)));
	});
	if (issues.some(({ severity }) => severity === "error")) return [];
	return rows.map(({ cells, line }) => {
		const pairs = cells.flatMap((cell, index) => (fields[index] === undefined ? [] : [[fields[index], cell] as const]));
		return { values: Object.fromEntries(pairs) as RawProcedure["values"], position: at(line) };
	});
}

function fromJson(text: string, issues: Issue[]): RawProcedure[] {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		data = undefined;
	}
	if (!Array.isArray(data)) {
		issues.push(procedureIssue("channel-web/procedures-unreadable", [], "không phải một danh sách JSON"));
		return [];
	}
	const asText = (value: unknown): string =>
		Array.isArray(value)
			? value.map(String).join("\n")
			: typeof value === "string" || typeof value === "number"
				? String(value)
				: "";
	return data.map((item: unknown) => {
		const entries = typeof item === "object" && item !== null ? Object.entries(item) : [];
		const pairs = entries.flatMap(([key, value]) => {
			const field = fieldOf(key);
			return field === undefined ? [] : [[field, asText(value)] as const];
		});
		return { values: Object.fromEntries(pairs) as RawProcedure["values"], position: undefined };
	});
}

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
