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
import { createRollUp, type ReportingUnit, type RollUp, type RollUpOptions, readUnitTable } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { readFileInside } from "../read-file";
import { readRegister, readSheet } from "./folder-sheets";
import { parseRollUpSettings, type RollUpSettings } from "./roll-up-settings";
import { readSubmissionFolder } from "./submission-folder";

const settingsName = "roll-up.yaml";
const submissionsName = "submissions";
const settingsLimit = 1024 * 1024;

/** The folder of a body that sums up reports: who it is, the units that report to it, and when their reports came in. */
export interface RollUpFolder {
	readonly folder: string;
	readonly settings: RollUpSettings;
	readonly rule: PeriodRule;
	readonly units: readonly ReportingUnit[];
	/** By the name of the file, from the register of incoming documents. */
	readonly sentAt: ReadonlyMap<string, CivilDateTime>;
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
