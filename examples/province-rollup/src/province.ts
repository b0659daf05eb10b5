import { readFileSync } from "node:fs";
import {
	addDays,
	addWorkingDays,
	type CivilDate,
	civilDate,
	type PeriodId,
	periodRules,
	periodSpan,
	periodsOfYear,
} from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { compileReport, type FrozenReport, freezeReport, type PeriodicReport, type ReportingUnit } from "@cchc/report";
import { makeJournal } from "./journal";
import { createRandom, type Random } from "./random";
import { makeRoster, type RosterOptions } from "./roster";

/** What a province is made from. The same options give the same province. */
export interface ProvinceOptions extends RosterOptions {
	readonly seed: number;
}

/** One file that came in. */
export interface Delivery {
	/** Name of the file: code of the unit and period. */
	readonly file: string;
	readonly unit: string;
	readonly frozen: FrozenReport;
}

/** A made-up province: its roster, the due dates of the year, and what its communes sent. */
export interface Province {
	readonly roster: readonly ReportingUnit[];
	readonly periods: readonly PeriodId[];
	readonly dues: Readonly<Record<PeriodId, CivilDate>>;
	/** Made one after another, never all at once in memory. */
	deliveries(): Generator<Delivery>;
}

const difficulties = [
	"Thiếu kinh phí cho tuyên truyền.",
	"Một số cụm loa truyền thanh xuống cấp.",
	"Công chức kiêm nhiệm nhiều việc nên tin, bài còn ít.",
	"Người cao tuổi ngại nộp hồ sơ trực tuyến.",
	"Phần mềm một cửa có lúc chậm.",
];
const proposals = [
	"Đề nghị bố trí kinh phí tuyên truyền cải cách hành chính hằng năm.",
	"Đề nghị tổ chức tập huấn viết tin, bài cho công chức cấp xã.",
	"Đề nghị nâng cấp hệ thống truyền thanh ứng dụng công nghệ thông tin.",
	"Đề nghị ban hành mẫu biểu thống nhất.",
];

function seedPlan(): Plan {
	const path = new URL("../../nhan-quyen-2024/plan.yaml", import.meta.url);
	return unwrap(parsePlanYaml(readFileSync(path, "utf8"), { file: "plan.yaml" }));
}

/** A commune's own plan: the plan of the example under another name. */
function planOf(base: Plan, unit: ReportingUnit, year: number): Plan {
	return {
		...base,
		id: `${unit.id}-${year}`,
		year,
		...(unit.population === undefined ? {} : { population: unit.population }),
		units: base.units.map((own) =>
			own.id === "ubnd-xa" ? { ...own, name: `Ủy ban nhân dân ${unit.name.toLowerCase()}` } : own,
		),
	};
}

/** Mistakes people make: a figure typed with a zero too many, a cumulative figure that forgets earlier periods. */
function withMistakes(random: Random, report: PeriodicReport): PeriodicReport {
	if (random.chance(0.97)) return report;
	const at = random.between(0, 3);
	const forget = random.chance(0.5);
	const rows = report.rows.map((row, index) => {
		if (index !== at || row.period.value === null || row.period.value === 0) return row;
		return forget
			? { ...row, cumulative: { ...row.cumulative, value: Math.floor(row.period.value / 2) } }
			: {
					...row,
					period: { ...row.period, value: row.period.value * 10 },
					cumulative: { ...row.cumulative, value: (row.cumulative.value ?? 0) + row.period.value * 9 },
				};
	});
	return { ...report, rows };
}

function sentAt(random: Random, due: CivilDate, reliability: number): string {
	const days = random.chance(reliability) ? -random.between(0, 3) : random.between(1, 12);
	const hour = String(random.between(8, 16)).padStart(2, "0");
	return `${addDays(due, days)}T${hour}:${String(random.between(0, 59)).padStart(2, "0")}:00+07:00`;
}

function* deliveriesOf(
	options: ProvinceOptions,
	base: Plan,
	unit: ReportingUnit,
	index: number,
	dues: Province["dues"],
): Generator<Delivery> {
	const random = createRandom(options.seed * 1_000_003 + index);
	const { year } = options;
	const plan = planOf(base, unit, year);
	const reliability = random.pick([0.97, 0.95, 0.9, 0.75, 0.5]);
	const zeal = random.pick([1.2, 1, 1, 0.9, 0.7, 0.4]);
	const rule = periodRules.nd09;
	const from = unit.from ?? periodSpan(`${year}Q1`, rule).start;
	const journal = makeJournal(random, plan, from, unit.to ?? periodSpan(`${year}Q4`, rule).end, zeal);
	let before: PeriodicReport | undefined;
	for (const period of periodsOfYear("quarter", year)) {
		const { end } = periodSpan(period, rule);
		if ((unit.to !== undefined && unit.to < end) || (unit.from !== undefined && unit.from > end)) continue;
		if (random.chance(0.04 * (1.2 - reliability) * 10)) continue;
		const nil = random.chance(0.01);
		const remarks = {
			...(random.chance(0.35) ? { "assessment.causes.gap": [random.pick(difficulties)] } : {}),
			...(random.chance(0.25) ? { "proposals.gap": [random.pick(proposals)] } : {}),
		};
		const compiled = unwrap(
			compileReport({
				plan,
				journal: nil ? [] : journal,
				nil,
				dutyId: "bao-cao-ubnd-xa",
				period,
				remarks,
				...(before === undefined ? {} : { previousReport: before }),
			}),
		);
		before = compiled;
		const report = withMistakes(random, compiled);
		const due = dues[period] ?? compiled.due;
		const frozen = freezeReport(report, { at: sentAt(random, due, reliability), by: unit.name });
		const file = `${unit.id}-${period}`;
		yield { file: `${file}.json`, unit: unit.id, frozen };
		if (random.chance(0.03)) {
			const again = { ...compiled, title: `${compiled.title} (điều chỉnh)` };
			const at = `${addDays(due, 13)}T09:00:00+07:00`;
			yield {
				file: `${file}-dieu-chinh.json`,
				unit: unit.id,
				frozen: freezeReport(again, { at, by: unit.name, replaces: frozen.hash }),
			};
		}
	}
}

/** Makes a province from a seed: lateness, gaps, nil reports, corrections, mistakes and mergers as they happen. */
export function makeProvince(options: ProvinceOptions): Province {
	const roster = makeRoster(createRandom(options.seed), options);
	const periods = periodsOfYear("quarter", options.year);
	const dues = Object.fromEntries(
		periods.map((period) => [period, addWorkingDays(periodSpan(period, periodRules.nd09).end, 2)]),
	);
	const communes = roster.filter(({ level }) => level === "commune");
	return {
		roster,
		periods,
		dues,
		*deliveries() {
			const base = seedPlan();
			for (const [index, unit] of communes.entries()) yield* deliveriesOf(options, base, unit, index, dues);
		},
	};
}

/** The province the example shows: 114 units, in the year of the mergers. */
export const exampleProvince: ProvinceOptions = { seed: 2025, units: 114, year: 2025, mergers: true };

/** The day on which a period is looked at: a week after it was due. */
export function lookedAt(due: CivilDate | undefined): CivilDate {
	return addDays(due ?? civilDate("2025-12-31"), 7);
}
