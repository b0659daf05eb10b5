import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
	addWorkingDays,
	type CivilDate,
	type CivilDateTime,
	findPeriodRule,
	type PeriodId,
	type PeriodRule,
	periodCadence,
	periodParts,
	periodRules,
	periodSpan,
	periodsOfYear,
	type WorkCalendar,
} from "@cchc/calendar";
import { decodeUtf8, fail, type Issue, type Result, resultOf, withPathPrefix } from "@cchc/core";
import {
	createRollUp,
	decodeTable,
	type ReportingUnit,
	type RollUp,
	type RollUpOptions,
	readCsv,
	readMomentCell,
	readUnitTable,
	type TableRow,
} from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readXlsxTables } from "../journal/xlsx-read";
import { readFileInside } from "../read-file";
import { parseRollUpSettings, type RollUpSettings } from "./roll-up-settings";
import { readSubmissionFolder } from "./submission-folder";

const settingsName = "roll-up.yaml";
const submissionsName = "submissions";
const settingsLimit = 1024 * 1024;
const sheetLimit = 32 * 1024 * 1024;

/** The folder of a body that sums up reports: who it is, the units that report to it, and when their reports came in. */
export interface RollUpFolder {
	readonly folder: string;
	readonly settings: RollUpSettings;
	readonly rule: PeriodRule;
	readonly units: readonly ReportingUnit[];
	/** By the name of the file, from the register of incoming documents. */
	readonly sentAt: ReadonlyMap<string, CivilDateTime>;
}

/** The rows of `<name>.csv`, or of the first sheet of `<name>.xlsx`; `undefined` when neither is there. */
async function readSheet(folder: string, name: string, issues: Issue[]): Promise<readonly TableRow[] | undefined> {
	for (const file of [`${name}.csv`, `${name}.xlsx`]) {
		const read = await readFileInside(folder, file, sheetLimit);
		issues.push(...read.issues);
		if (!read.ok) return [];
		if (read.value === undefined) continue;
		if (file.endsWith(".xlsx")) {
			const tables = await readXlsxTables(read.value, file);
			issues.push(...tables.issues);
			return tables.ok ? tables.value.find(({ rows }) => rows.length > 0)?.rows : [];
		}
		const text = decodeTable(read.value, file);
		const rows = text.ok ? readCsv(text.value, file) : text;
		issues.push(...rows.issues);
		return rows.ok ? rows.value : [];
	}
	return undefined;
}

/** The register: a column with the name of the file ("Tệp") and one with the moment ("Thời điểm gửi"). */
function readRegister(rows: readonly TableRow[], file: string, issues: Issue[]): Map<string, CivilDateTime> {
	const sentAt = new Map<string, CivilDateTime>();
	const heading = (cell: string): string => cell.trim().normalize("NFC").toLowerCase();
	const head = rows.find(({ cells }) => cells.some((cell) => heading(cell) === "thời điểm gửi"));
	const fileAt = head?.cells.findIndex((cell) => heading(cell) === "tệp") ?? -1;
	const momentAt = head?.cells.findIndex((cell) => heading(cell) === "thời điểm gửi") ?? -1;
	if (head === undefined || fileAt === -1) {
		const values = {
			name: file,
			wanted: "hai cột “Tệp” và “Thời điểm gửi”",
			example: "10987-2024Q1.docx, 15/3/2024 16:30",
		};
		issues.push(workspaceIssue("workspace/missing-setting", values));
		return sentAt;
	}
	for (const { row, line = row, cells } of rows.slice(rows.indexOf(head) + 1)) {
		const [name = "", written = ""] = [cells[fileAt]?.trim(), cells[momentAt]?.trim()];
		if (name === "") continue;
		const moment = readMomentCell(written);
		if (moment !== undefined) sentAt.set(name, moment);
		else {
			const values = { name: "Thời điểm gửi", found: written, wanted: "ngày và giờ", example: "15/3/2024 16:30" };
			issues.push({
				...workspaceIssue("workspace/bad-setting", values),
				position: { file, line, column: momentAt + 1 },
			});
		}
	}
	return sentAt;
}

/**
 * Reads the folder of a body that sums up: `roll-up.yaml`, the list of units `units.csv` and, where reports do not say themselves when they were
 * sent, `register.csv` (or `.xlsx`). Everything wrong comes back at once. The reports in `submissions/` are read by {@link rollUpFolder}.
 */
export async function openRollUpFolder(folder: string): Promise<Result<RollUpFolder>> {
	const isFolder = await stat(folder).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (!isFolder) return fail([workspaceIssue("workspace/no-folder", { folder })]);
	const read = await readFileInside(folder, settingsName, settingsLimit);
	if (!read.ok) return read;
	if (read.value === undefined) return fail([workspaceIssue("workspace/no-roll-up", { folder })]);
	const settings = parseRollUpSettings(decodeUtf8(read.value), settingsName);
	const issues: Issue[] = [...settings.issues];
	const table = await readSheet(folder, "units", issues);
	if (table === undefined) issues.push(workspaceIssue("workspace/no-units", { folder }));
	const units = table === undefined ? undefined : readUnitTable(table, "units.csv");
	issues.push(...(units?.issues ?? []));
	const register = await readSheet(folder, "register", issues);
	const sentAt =
		register === undefined ? new Map<string, CivilDateTime>() : readRegister(register, "register.csv", issues);
	if (!settings.ok || units === undefined || !units.ok) return fail(issues);
	const { unit } = settings.value;
	if (!units.value.some(({ id }) => id === unit)) {
		const values = {
			name: "unit",
			found: unit,
			wanted: "một mã có trong danh sách đơn vị",
			example: units.value[0]?.id ?? "",
		};
		issues.push(workspaceIssue("workspace/bad-setting", values, ["unit"]));
	}
	const rule = findPeriodRule(settings.value.rule) ?? periodRules.nd09;
	return resultOf({ folder, settings: settings.value, rule, units: units.value, sentAt }, issues);
}

/** For which period, on which day, and for whom a folder is rolled up. */
export interface RollUpFolderOptions {
	readonly period: PeriodId;
	/** The day the state is told for. */
	readonly asOf: CivilDate;
	/** Code of the body to sum up for, e.g. one district. Default: the one of `roll-up.yaml`. */
	readonly unit?: string;
	/** Holidays and swapped days for due dates. */
	readonly calendar?: WorkCalendar;
}

/** What a roll-up of this folder works with: due dates of the period and of the earlier ones of its year. */
export function rollUpOptionsOf(
	{ settings, rule, units }: RollUpFolder,
	{ period, asOf, unit, calendar }: RollUpFolderOptions,
): RollUpOptions {
	const { year, index } = periodParts(period);
	const periods = periodsOfYear(periodCadence(period), year).slice(0, index);
	const dues = Object.fromEntries(
		periods.map((each) => [
			each,
			settings.dues[each] ?? addWorkingDays(periodSpan(each, rule).end, settings.dueDays, calendar),
		]),
	);
	const { indicators, extensions } = settings;
	return { units, top: unit ?? settings.unit, indicators, period, rule, dues, asOf, extensions };
}

/**
 * Rolls up the reports in `submissions/` as they are read, one after another. Files that could not be read are among the issues of the roll-up, so
 * that they are printed in its report.
 */
export async function rollUpFolder(opened: RollUpFolder, options: RollUpFolderOptions): Promise<RollUp> {
	const wanted = rollUpOptionsOf(opened, options);
	const collector = createRollUp(wanted);
	const issues: Issue[] = [];
	const { units, indicators } = wanted;
	const readings = readSubmissionFolder(join(opened.folder, submissionsName), {
		sheets: { units, indicators },
		sentAtOf: (file) => opened.sentAt.get(file) ?? opened.sentAt.get(file.slice(file.lastIndexOf("/") + 1)),
	});
	const elsewhere = new Map<PeriodId, number>();
	for await (const { file, result } of readings) {
		issues.push(...withPathPrefix(result.issues, ["submissions", file]));
		if (!result.ok) continue;
		const { period } = result.value;
		if (period in wanted.dues) collector.add(result.value);
		else elsewhere.set(period, (elsewhere.get(period) ?? 0) + 1);
	}
	if (elsewhere.size > 0) {
		const counts = [...elsewhere].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, count]) => `${period}: ${count}`);
		const values = { period: options.period, counts: counts.join(", ") };
		issues.push(workspaceIssue("workspace/submissions-of-other-periods", values));
	}
	const rollUp = collector.result();
	return { ...rollUp, issues: [...issues, ...rollUp.issues] };
}
