import { type CivilDate, periodRules } from "@cchc/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../report/report-type";
import { addFigures } from "./add-figures";
import { reportingRate } from "./completeness";
import type { ReportingUnit } from "./reporting-unit";
import { combineRollUps, rollUp } from "./roll-up";
import type { RollUp, RollUpOptions } from "./roll-up-type";
import type { Submission, SubmittedFigure } from "./submission-type";

const date = (text: string): CivilDate => text as CivilDate;
const items: Indicator = {
	id: "items",
	label: "Tin, bài",
	unit: "tin, bài",
	aggregation: { kind: "sum", measure: "items" },
};
const posted: Indicator = {
	id: "posted",
	label: "TTHC niêm yết",
	unit: "thủ tục",
	aggregation: { kind: "last", measure: "procedures-posted" },
};
const rate: Indicator = {
	id: "rate",
	label: "Tỷ lệ đúng hạn",
	unit: "%",
	aggregation: { kind: "ratio", numerator: "dossiers-on-time", denominator: "dossiers-received" },
};
const indicators = [items, posted, rate];
const dues = {
	"2024Q1": date("2024-03-18"),
	"2024Q2": date("2024-06-18"),
	"2024Q3": date("2024-09-17"),
	"2024Q4": date("2024-12-17"),
};
const periods = Object.keys(dues);

const commune = (id: string, parent: string, more: Partial<ReportingUnit> = {}): ReportingUnit => ({
	id,
	name: `Xã ${id}`,
	level: "commune",
	parents: [{ unit: parent }],
	...more,
});
const province: ReportingUnit = { id: "tinh", name: "Tỉnh", level: "province" };
const district = (id: string): ReportingUnit => ({
	id,
	name: `Huyện ${id}`,
	level: "district",
	parents: [{ unit: "tinh" }],
});

const figure = (value: number, cumulative = value): SubmittedFigure => ({
	period: { state: value === 0 ? "zero" : "value", value },
	cumulative: { state: cumulative === 0 ? "zero" : "value", value: cumulative },
});
const ratio = (numerator: number, denominator: number): SubmittedFigure => {
	const value = { state: "value" as const, value: (numerator / denominator) * 100, numerator, denominator };
	return { period: value, cumulative: value };
};
const sent = (unit: string, fields: Partial<Submission> = {}): Submission => ({
	unit,
	period: "2024Q1",
	sentAt: "2024-03-18T16:00:00+07:00",
	figures: { items: figure(3), posted: figure(150), rate: ratio(9, 10) },
	difficulties: [],
	proposals: [],
	hash: `${unit}-${fields.period ?? "2024Q1"}`,
	...fields,
});
const options = (units: readonly ReportingUnit[], more: Partial<RollUpOptions> = {}): RollUpOptions => ({
	units,
	top: "tinh",
	indicators,
	period: "2024Q1",
	rule: periodRules.nd09,
	dues,
	asOf: date("2024-03-25"),
	...more,
});
const total = (result: RollUp, id: string): RollUp["rows"][number] | undefined =>
	result.rows.find(({ indicator }) => indicator.id === id);
const codes = (result: RollUp): string[] => result.issues.map(({ code }) => code);

describe("rollUp", () => {
	const units = [province, district("h1"), commune("a", "h1"), commune("b", "h1"), commune("c", "tinh")];

	it("adds sums, makes ratios from sums, and counts who stands behind each figure", () => {
		const result = rollUp(options(units), [
			sent("a"),
			sent("b", { figures: { items: figure(5), rate: ratio(50, 100) } }),
		]);
		expect(total(result, "items")?.period).toEqual({ state: "value", value: 8, units: 2 });
		expect(total(result, "rate")?.period).toMatchObject({ numerator: 59, denominator: 110, value: (59 / 110) * 100 });
		expect(total(result, "posted")?.period).toEqual({ state: "value", value: 150, units: 1 });
		expect(result.groups.map(({ unit, completeness }) => [unit, completeness.received])).toEqual([["h1", 2]]);
	});

	it("tells on time, late, overdue and not due apart, by the day it was sent", () => {
		const lastMinute = sent("a", { sentAt: "2024-03-18T23:59:59+07:00" });
		const afterMidnight = sent("b", { sentAt: "2024-03-18T17:00:01Z" });
		const status = (asOf: string): string[] =>
			rollUp(options(units, { asOf: date(asOf) }), [lastMinute, afterMidnight]).lines.map((line) => line.status);
		expect(status("2024-03-25")).toEqual(["on-time", "late", "overdue"]);
		expect(status("2024-03-18")).toEqual(["on-time", "not-due", "not-due"]);
		const line = rollUp(options(units), [lastMinute, afterMidnight]).lines;
		expect(line.map(({ daysLate }) => daysLate)).toEqual([undefined, 1, 7]);
		expect(line.map(({ figures }) => figures.items?.period.state)).toEqual(["value", "value", "late"]);
	});

	it("judges a corrected report by the first one sent, and an extended one by its own due date", () => {
		const corrected = sent("a", {
			sentAt: "2024-03-22T09:00:00+07:00",
			hash: "a-2",
			replaces: "a-2024Q1",
			figures: { items: figure(4) },
		});
		const extensions = [{ unit: "b", period: "2024Q1", due: date("2024-03-22"), reason: "mưa lũ", by: "UBND tỉnh" }];
		const late = sent("b", { sentAt: "2024-03-22T09:00:00+07:00" });
		const result = rollUp(options(units, { extensions }), [corrected, sent("a"), late]);
		expect(result.lines.map(({ status }) => status)).toEqual(["on-time", "on-time", "overdue"]);
		expect(total(result, "items")?.period.value).toBe(7);
		expect(result.duplicates).toEqual([
			{
				unit: "a",
				period: "2024Q1",
				kept: "a-2",
				dropped: ["a-2024Q1"],
				rule: "báo cáo điều chỉnh thay báo cáo trước",
			},
		]);
	});

	it("keeps zero, nil, missing, late and not due apart", () => {
		const five = [...units, commune("d", "tinh"), commune("e", "tinh")];
		const result = rollUp(
			options(five, {
				asOf: date("2024-03-19"),
				extensions: [{ unit: "e", period: "2024Q1", due: date("2024-04-01"), reason: "x", by: "y" }],
			}),
			[sent("a", { figures: { items: figure(0) } }), sent("b", { nil: true, figures: {} }), sent("c", { figures: {} })],
		);
		expect(result.lines.map(({ figures }) => figures.items?.period.state)).toEqual([
			"zero",
			"nil-report",
			"missing",
			"late",
			"not-due",
		]);
		expect(result.completeness).toMatchObject({ expected: 5, received: 3, nil: 1, overdue: 1, notDue: 1, rate: 60 });
	});

	it("says not applicable when nothing is expected, and never clamps", () => {
		expect(rollUp(options([province]), []).completeness.rate).toBeNull();
		expect(reportingRate(3, 2)).toBe(150);
		const early = [province, commune("a", "tinh"), commune("z", "tinh", { from: date("2024-07-01") })];
		const result = rollUp(options(early), [sent("a"), sent("z")]);
		expect(result.completeness).toMatchObject({ expected: 1, received: 2, rate: 200 });
		expect(codes(result)).toEqual(["report/unexpected-report", "report/more-reports-than-expected"]);
	});

	it("refuses what it cannot place, by name, and takes in the rest", () => {
		const result = rollUp(options(units), [
			sent("a"),
			sent("la", { source: "la.docx" }),
			sent("b", { sentAt: "hôm qua" }),
			sent("c", { period: "2024Q2" }),
		]);
		expect(result.submissions.map(({ unit }) => unit)).toEqual(["a"]);
		expect(codes(result).sort()).toEqual(["report/invalid-moment", "report/other-period", "report/unknown-sender"]);
	});

	it("flags figures that make no sense, with the commune's name", () => {
		const before = sent("a", { period: "2024Q1", figures: { items: figure(9, 9) } });
		const now = sent("a", { period: "2024Q2", figures: { items: figure(5, 4), rate: { ...ratio(11, 10) } } });
		const bare = sent("b", {
			period: "2024Q2",
			figures: {
				items: figure(-1),
				rate: { period: { state: "value", value: 95 }, cumulative: { state: "value", value: 95 } },
			},
		});
		const result = rollUp(options(units, { period: "2024Q2", asOf: date("2024-06-30") }), [before, now, bare]);
		expect(codes(result).sort()).toEqual([
			"report/cumulative-below-period",
			"report/negative-figure",
			"report/negative-figure",
			"report/ratio-without-sums",
			"report/unit-cumulative-falls",
			"report/unit-rate-above-hundred",
		]);
		expect(result.issues.every(({ message }) => /^Xã [ab]/.test(message))).toBe(true);
	});

	it("keeps the year of units merged in the middle of it, each thing once", () => {
		const merged = [
			province,
			district("h1"),
			commune("a", "h1", { to: date("2024-06-30"), successors: ["n"] }),
			commune("b", "h1", { to: date("2024-06-30"), successors: ["n"] }),
			commune("n", "tinh", { from: date("2024-07-01") }),
		];
		const reports = [
			sent("a", { figures: { items: figure(3, 3), posted: figure(150) } }),
			sent("b", { figures: { items: figure(4, 4), posted: figure(151) } }),
			sent("a", { period: "2024Q2", figures: { items: figure(2, 5), posted: figure(150) } }),
			sent("b", { period: "2024Q2", figures: { items: figure(1, 5), posted: figure(151) } }),
			sent("n", { period: "2024Q3", figures: { items: figure(6, 16), posted: figure(156) } }),
		];
		const result = rollUp(options(merged, { period: "2024Q3", asOf: date("2024-09-30") }), reports);
		expect(total(result, "items")).toMatchObject({
			period: { value: 6, units: 1 },
			cumulative: { value: 16, units: 3 },
		});
		expect(total(result, "posted")?.period).toMatchObject({ value: 156, units: 1 });
		expect(result.completeness).toMatchObject({ expected: 1, received: 1, rate: 100 });
		expect(result.lines.map(({ unit, status }) => [unit, status])).toEqual([
			["a", "former"],
			["b", "former"],
			["n", "on-time"],
		]);
		expect(result.lines[0]?.history).toEqual({ "2024Q1": "on-time", "2024Q2": "on-time" });
		expect(result.lines[2]?.history).toEqual({ "2024Q1": "not-due", "2024Q2": "not-due" });
	});

	it("groups remarks with the names of their communes and drops none", () => {
		const remark = (unit: string, difficulties: string[], proposals: string[] = []): Submission =>
			sent(unit, { difficulties, proposals });
		const result = rollUp(options(units), [
			remark("a", ["Thiếu kinh phí tuyên truyền.", "Cụm loa xuống cấp."], ["Đề nghị cấp kinh phí."]),
			remark("b", ["thiếu kinh phí tuyên truyền"], []),
			remark("c", ["Trời mưa nhiều."]),
		]);
		expect(result.difficulties.map(({ label, remarks }) => [label, remarks])).toEqual([
			["Kinh phí", [{ text: "Thiếu kinh phí tuyên truyền.", units: ["a", "b"] }]],
			["Trang thiết bị, hạ tầng", [{ text: "Cụm loa xuống cấp.", units: ["a"] }]],
			["Nội dung khác", [{ text: "Trời mưa nhiều.", units: ["c"] }]],
		]);
		expect(result.proposals).toHaveLength(1);
	});

	it("points at values far from the others", () => {
		const many = Array.from({ length: 12 }, (_, index) => commune(`x${index}`, "tinh"));
		const result = rollUp(
			options([province, ...many]),
			many.map(({ id }, index) => sent(id, { figures: { items: figure(index === 7 ? 900 : 10 + index) } })),
		);
		expect(result.outliers.map(({ unit, value }) => [unit, value])).toEqual([["x7", 900]]);
	});
});

const count = fc.nat({ max: 500 });
const roster: fc.Arbitrary<ReportingUnit[]> = fc
	.array(fc.record({ district: fc.integer({ min: 0, max: 3 }), merged: fc.boolean() }), { minLength: 1, maxLength: 12 })
	.map((list) => [
		province,
		...[0, 1, 2].map((index) => district(`h${index}`)),
		...list.map(({ district: index, merged }, at) =>
			commune(
				`x${at}`,
				index === 3 ? "tinh" : `h${index}`,
				merged ? { to: date("2024-06-30"), successors: ["n"] } : {},
			),
		),
		commune("n", "h0", { from: date("2024-07-01") }),
	]);
const submissions = (units: readonly ReportingUnit[]): fc.Arbitrary<Submission[]> =>
	fc.array(
		fc
			.record({
				unit: fc.constantFrom(...units.map(({ id }) => id), "la"),
				period: fc.constantFrom(...periods),
				values: fc.tuple(count, count, count, count),
				hour: fc.integer({ min: 0, max: 23 }),
				day: fc.integer({ min: 1, max: 28 }),
				version: fc.nat({ max: 2 }),
				nil: fc.boolean(),
				remark: fc.constantFrom("Thiếu kinh phí.", "thiếu kinh phí", "Cụm loa hỏng", ""),
			})
			.map(({ unit, period, values: [value, more, online, received], hour, day, version, nil, remark }) =>
				sent(unit, {
					period,
					sentAt: `2024-0${Math.min(9, 3 * Number(period.at(-1)))}-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00+07:00`,
					hash: `${unit}-${period}-${version}-${value}-${more}-${online}-${received}-${day}-${hour}-${nil}-${remark}`,
					...(nil ? { nil } : {}),
					figures: nil
						? {}
						: { items: figure(value, value + more), posted: figure(more), rate: ratio(online, Math.max(1, received)) },
					difficulties: remark === "" ? [] : [remark],
				}),
			),
		{ maxLength: 30 },
	);
const province2024 = roster.chain((units) =>
	fc.record({ units: fc.constant(units), reports: submissions(units), period: fc.constantFrom(...periods) }),
);
const laterOptions = (units: readonly ReportingUnit[], period: string, top = "tinh"): RollUpOptions =>
	options(units, { period, top, asOf: date("2024-12-31") });

describe("laws of the roll-up", () => {
	it("the order of arrival and reports given twice do not matter", () => {
		fc.assert(
			fc.property(
				province2024,
				fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
				({ units, reports, period }, keys) => {
					const shuffled = reports
						.map((report) => ({ report, key: keys.next().value ?? 0 }))
						.toSorted((a, b) => a.key - b.key)
						.map(({ report }) => report);
					const once = rollUp(laterOptions(units, period), reports);
					expect(rollUp(laterOptions(units, period), [...shuffled, ...reports])).toEqual(once);
				},
			),
			{ numRuns: 150 },
		);
	});

	it("grouping does not matter: districts first and then the province gives the same as all at once", () => {
		fc.assert(
			fc.property(province2024, ({ units, reports, period }) => {
				const known = reports.filter(({ unit }) => unit !== "la");
				const parts = ["h0", "h1", "h2"].map((top) =>
					rollUp(
						laterOptions(units, period, top),
						known.filter(({ unit }) => units.find(({ id }) => id === unit)?.parents?.[0]?.unit === top),
					),
				);
				const rest = rollUp(
					laterOptions(units, period),
					known.filter(({ unit }) => units.find(({ id }) => id === unit)?.parents?.[0]?.unit === "tinh"),
				);
				const whole = rollUp(laterOptions(units, period), known);
				const { issues: _a, ...together } = combineRollUps(laterOptions(units, period), [...parts, rest]);
				const { issues: _b, ...direct } = whole;
				expect(together).toEqual(direct);
				for (const { indicator, period: sum, cumulative } of whole.rows) {
					const own = whole.lines.filter(({ group }) => group === undefined);
					const pieces = [
						...whole.groups.map(({ rows }) => rows.find((row) => row.indicator.id === indicator.id)),
						{
							period: addFigures(
								own.map(({ figures }) => figures[indicator.id]?.period ?? { state: "missing", value: null }),
								indicator,
							),
							cumulative: addFigures(
								own.map(({ figures }) => figures[indicator.id]?.cumulative ?? { state: "missing", value: null }),
								indicator,
							),
						},
					];
					const add = (
						column: "period" | "cumulative",
						part: "value" | "numerator" | "denominator" | "units",
					): number => pieces.reduce((all, piece) => all + (piece?.[column][part] ?? 0), 0);
					expect(add("period", "units")).toBe(sum.units);
					if (indicator.id === "rate") {
						expect(add("period", "numerator")).toBe(sum.numerator);
						expect(add("cumulative", "denominator")).toBe(cumulative.denominator);
						expect(sum.value).toBe(sum.denominator ? ((sum.numerator ?? 0) / sum.denominator) * 100 : null);
					} else {
						expect(add("period", "value")).toBe(sum.value ?? 0);
						expect(add("cumulative", "value")).toBe(cumulative.value ?? 0);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});

	it("a sum so far never falls from one period to the next when no commune's does", () => {
		const growing = roster.chain((units) =>
			fc.record({
				units: fc.constant(units),
				reports: fc
					.array(
						fc.record({
							unit: fc.constantFrom(...units.filter(({ level }) => level === "commune").map(({ id }) => id)),
							values: fc.tuple(count, count, count, count),
							sentPeriods: fc.subarray(periods),
						}),
						{ maxLength: 12 },
					)
					.map((list) =>
						list
							.filter(({ unit }, index) => list.findIndex((other) => other.unit === unit) === index)
							.flatMap(({ unit, values, sentPeriods }) =>
								periods.flatMap((period, index) => {
									const cumulative = values.slice(0, index + 1).reduce((a, b) => a + b, 0);
									return sentPeriods.includes(period)
										? [sent(unit, { period, figures: { items: figure(values[index] ?? 0, cumulative) } })]
										: [];
								}),
							),
					),
			}),
		);
		fc.assert(
			fc.property(growing, ({ units, reports }) => {
				const sums = periods.map(
					(period, index) =>
						total(
							rollUp(
								laterOptions(units, period),
								reports.filter((report) => periods.indexOf(report.period) <= index),
							),
							"items",
						)?.cumulative.value ?? 0,
				);
				expect(sums).toEqual(sums.toSorted((a, b) => a - b));
			}),
			{ numRuns: 150 },
		);
	});

	it("no remark and no report is dropped", () => {
		fc.assert(
			fc.property(province2024, ({ units, reports, period }) => {
				const result = rollUp(laterOptions(units, period), reports);
				const counted = result.lines.filter(({ sentOn }) => sentOn !== undefined);
				const remarks = result.difficulties.flatMap((group) => group.remarks.flatMap((remark) => remark.units));
				expect(counted.length).toBe(
					new Set(result.submissions.filter((report) => report.period === period).map(({ unit }) => unit)).size,
				);
				expect(remarks.every((unit) => counted.some((line) => line.unit === unit))).toBe(true);
				const dropped = result.duplicates.flatMap((duplicate) => duplicate.dropped).length;
				const kept = new Set(result.submissions.map((report) => `${report.unit} ${report.period}`)).size;
				const upToNow = result.submissions.length;
				expect(kept + dropped).toBe(upToNow);
			}),
			{ numRuns: 100 },
		);
	});
});
