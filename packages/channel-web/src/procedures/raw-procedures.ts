import type { Issue, SourcePosition } from "@cchc/core";
import { slugify } from "@cchc/vietnamese";
import { procedureIssue } from "./issue-messages";
import type { Procedure } from "./procedure-type";
import { readCsv } from "./read-csv";

/** A field of a procedure. */
export type Field = keyof Procedure;

/** One procedure as it was written, before it is checked. */
export interface RawProcedure {
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
	nguon: "source",
	source: "source",
};

/** Fields that every procedure has, with their Vietnamese names. */
export const required: readonly (readonly [Field, string])[] = [
	["id", "mã thủ tục"],
	["name", "tên thủ tục"],
	["field", "lĩnh vực"],
	["level", "mức độ"],
];

function fieldOf(heading: string): Field | undefined {
	const key = slugify(heading);
	return Object.hasOwn(columns, key) ? columns[key] : undefined;
}

/** Procedures of a CSV text; faults of the file go to `issues`. */
export function fromCsv(text: string, file: string | undefined, issues: Issue[]): RawProcedure[] {
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

/** Procedures of a JSON text; faults of the file go to `issues`. */
export function fromJson(text: string, issues: Issue[]): RawProcedure[] {
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
