import type { CivilDate } from "@cchc/calendar";
import { type Issue, type Result, resultOf } from "@cchc/core";
import type { AdministrativeLevel } from "@cchc/plan";
import { makeIssue, type ReportIssueCode } from "../messages";
import { readCountCell, readDateCell } from "../table/cell-values";
import { fold } from "../table/fold";
import type { TableRow } from "../table/table-type";
import type { DatedParent, ReportingUnit } from "./reporting-unit";

const headings = {
	id: "Mã đơn vị",
	name: "Tên đơn vị",
	level: "Cấp",
	parent: "Trực thuộc",
	from: "Từ ngày",
	to: "Đến ngày",
	successors: "Nhập vào",
	population: "Dân số",
} as const;

type Column = keyof typeof headings;

const levels: Readonly<Record<string, AdministrativeLevel>> = {
	tinh: "province",
	"thanh pho": "province",
	"cap tinh": "province",
	huyen: "district",
	quan: "district",
	"cap huyen": "district",
	xa: "commune",
	phuong: "commune",
	"thi tran": "commune",
	"dac khu": "commune",
	"cap xa": "commune",
};
const levelNames = "xã, phường, đặc khu, huyện, tỉnh";

interface Draft {
	readonly unit: ReportingUnit;
	readonly row: TableRow;
}

/** Two rows of one unit: two bodies above it, one after the other. It exists from the first day of the one to the last of the other. */
function join(first: ReportingUnit, second: ReportingUnit): ReportingUnit {
	const { from, to, ...rest } = first;
	const starts = [from, second.from];
	const ends = [to, second.to];
	const start = starts.includes(undefined) ? undefined : starts.toSorted()[0];
	const end = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
	const parents = [...(first.parents ?? []), ...(second.parents ?? [])];
	return {
		...rest,
		...(parents.length === 0 ? {} : { parents }),
		...(start === undefined ? {} : { from: start }),
		...(end === undefined ? {} : { to: end }),
		...(second.successors === undefined ? {} : { successors: second.successors }),
	};
}

/**
 * Reads the list of units a roll-up works with: one row for each unit, with its code, name, level and the code of the body above it, from and to
 * which day. A unit that moved to another body above has a row for each. Every mistake is an issue with its row.
 */
export function readUnitTable(rows: readonly TableRow[], file: string): Result<ReportingUnit[]> {
	const issues: Issue[] = [];
	const head = rows.find(({ cells }) => cells.some((cell) => fold(cell) === fold(headings.id)));
	const at = new Map<Column, number>();
	for (const [column, heading] of Object.entries(headings) as [Column, string][]) {
		const index = head?.cells.findIndex((cell) => fold(cell) === fold(heading)) ?? -1;
		if (index !== -1) at.set(column, index);
		else if (column === "id" || column === "name" || column === "level")
			issues.push(makeIssue("report/missing-column", { column: heading }, { file, line: head?.row ?? 1 }));
	}
	if (issues.length > 0 || head === undefined) return resultOf([], issues);
	const drafts = new Map<string, Draft>();
	for (const row of rows.slice(rows.indexOf(head) + 1)) {
		if (row.cells.every((cell) => cell.trim() === "")) continue;
		const cellOf = (column: Column): string => row.cells[at.get(column) ?? -1]?.trim() ?? "";
		const report = (code: ReportIssueCode, column: Column, values: Readonly<Record<string, string | number>>): void => {
			const place = { path: [row.row, column], file, line: row.line ?? row.row, column: (at.get(column) ?? 0) + 1 };
			issues.push(makeIssue(code, { row: row.row, column: headings[column], ...values }, place));
		};
		const dateOf = (column: "from" | "to"): CivilDate | undefined => {
			const read = cellOf(column) === "" ? undefined : readDateCell(cellOf(column));
			if (cellOf(column) !== "" && read === undefined) report("report/invalid-date", column, { text: cellOf(column) });
			return read?.date;
		};
		const id = cellOf("id");
		const level = levels[fold(cellOf("level"))];
		if (id === "") report("report/missing-cell", "id", { example: "10987" });
		if (cellOf("name") === "") report("report/missing-cell", "name", { example: "Xã Nhân Quyền" });
		if (level === undefined) report("report/unknown-level", "level", { text: cellOf("level"), choices: levelNames });
		const [from, to] = [dateOf("from"), dateOf("to")];
		const population = readCountCell(cellOf("population"));
		if (population === null) report("report/invalid-number", "population", { text: cellOf("population") });
		if (id === "" || level === undefined) continue;
		const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
		const above: DatedParent[] = cellOf("parent") === "" ? [] : [{ unit: cellOf("parent"), ...span }];
		const successors = cellOf("successors")
			.split(/[;,\s]+/)
			.filter((code) => code !== "");
		const unit: ReportingUnit = {
			id,
			name: cellOf("name"),
			level,
			...(above.length === 0 ? {} : { parents: above }),
			...span,
			...(successors.length === 0 ? {} : { successors }),
			...(population === null || population === undefined ? {} : { population: population.value }),
		};
		const earlier = drafts.get(id);
		if (earlier !== undefined && earlier.unit.level !== level)
			report("report/unit-twice", "id", { unit: id, other: earlier.row.row });
		else drafts.set(id, { unit: earlier === undefined ? unit : join(earlier.unit, unit), row: earlier?.row ?? row });
	}
	for (const { unit, row } of drafts.values()) {
		const missing = [...(unit.parents ?? []).map(({ unit: above }) => above), ...(unit.successors ?? [])].filter(
			(other) => !drafts.has(other),
		);
		for (const other of new Set(missing))
			issues.push(
				makeIssue(
					"report/unlisted-unit",
					{ row: row.row, unit: unit.name, other },
					{ path: [row.row], file, line: row.line ?? row.row },
				),
			);
	}
	return resultOf(
		[...drafts.values()].map(({ unit }) => unit),
		issues,
	);
}

const levelWords: Readonly<Partial<Record<AdministrativeLevel, string>>> = {
	province: "tỉnh",
	district: "huyện",
	commune: "xã",
};

/** The list of units as a table that {@link readUnitTable} reads back: a row for each body above, one after the other. */
export function unitTable(units: readonly ReportingUnit[]): { columns: string[]; rows: (string | number)[][] } {
	return {
		columns: Object.values(headings),
		rows: units.flatMap((unit) => {
			const parents: readonly Partial<DatedParent>[] = unit.parents?.length ? unit.parents : [{}];
			return parents.map((parent) => [
				unit.id,
				unit.name,
				levelWords[unit.level] ?? unit.level,
				parent.unit ?? "",
				parent.from ?? (parents.length === 1 ? (unit.from ?? "") : ""),
				parent.to ?? (parents.length === 1 ? (unit.to ?? "") : ""),
				unit.successors?.join("; ") ?? "",
				unit.population ?? "",
			]);
		}),
	};
}
