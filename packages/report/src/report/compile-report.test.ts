import { type CivilDate, formatDate } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entry, seedJournal, seedPlan } from "../__fixtures__/seed";
import { effectiveEntries } from "../journal/effective-entries";
import type { JournalEntry } from "../journal/journal-type";
import { type CompileOptions, compileReport } from "./compile-report";
import { correctReport } from "./correct-report";
import { freezeReport, verifyFrozenReport } from "./freeze-report";
import type { PeriodicReport } from "./report-type";

const compile = (options: Partial<CompileOptions>): PeriodicReport =>
	unwrap(
		compileReport({ plan: seedPlan, journal: seedJournal, dutyId: "bao-cao-ubnd-xa", period: "2024Q1", ...options }),
	);
const codes = (options: Partial<CompileOptions>): string[] => compile(options).issues.map(({ code }) => code);
const row = (report: PeriodicReport, id: string): PeriodicReport["rows"][number] | undefined =>
	report.rows.find(({ indicator }) => indicator.id === id);

describe("compileReport", () => {
	it("makes the report of the first quarter with its window, due date and title", () => {
		const report = compile({});
		expect(report).toMatchObject({
			id: "nhan-quyen-2024-bao-cao-ubnd-xa-2024Q1",
			title: "Kết quả tuyên truyền cải cách hành chính quý I năm 2024",
			start: "2023-12-15",
			end: "2024-03-14",
			due: "2024-03-18",
			issues: [],
		});
		expect(report.sections.map(({ heading }) => heading)).toEqual([
			"Công tác chỉ đạo, triển khai",
			"Kết quả tuyên truyền",
			"Đánh giá chung",
			"Phương hướng, nhiệm vụ kỳ tiếp theo",
			"Đề xuất, kiến nghị",
		]);
		expect(row(report, "portal-items")).toMatchObject({ period: { state: "value", value: 14 }, target: 48 });
	});

	it("counts for a radio station its own entries only", () => {
		const report = compile({ dutyId: "bao-cao-dai-truyen-thanh" });
		const units = new Map(seedJournal.map(({ id, unit }) => [id, unit]));
		expect(new Set(report.entries.map((id) => units.get(id)))).toEqual(new Set(["dai-truyen-thanh"]));
		expect(row(report, "airings-per-item")?.period).toMatchObject({ numerator: 34, denominator: 10, value: 3.4 });
	});

	it("makes a report of nine months where a plan asks for one: the sum of its quarters", () => {
		const duties = seedPlan.reportingDuties.map((duty) => ({
			...duty,
			cadences: [...duty.cadences, "nine-months" as const],
		}));
		const plan = { ...seedPlan, reportingDuties: duties };
		const report = compile({ plan, period: "2024N9" });
		expect(report).toMatchObject({
			title: "Kết quả tuyên truyền cải cách hành chính 9 tháng đầu năm 2024",
			start: "2023-12-15",
			end: "2024-09-14",
		});
		const quarters = ["2024Q1", "2024Q2", "2024Q3"].map(
			(period) => row(compile({ period }), "airings")?.period.value ?? 0,
		);
		expect(row(report, "airings")?.period.value).toBe(quarters.reduce((a, b) => a + b, 0));
		expect(row(report, "airings")?.period).toEqual(row(report, "airings")?.cumulative);
		expect(row(report, "airings")?.period).toEqual(row(compile({ period: "2024Q3" }), "airings")?.cumulative);
	});

	it("compares with last year in words, and tells what a stock still lacks of its plan", () => {
		const previousYear = seedJournal.map((old) => ({
			...old,
			id: `MAU-${old.id}`,
			date: `${Number(old.date.slice(0, 4)) - 1}${old.date.slice(4)}` as CivilDate,
			quantities: { ...old.quantities, ...(old.quantities.airings === undefined ? {} : { airings: 1 }) },
		}));
		const report = compile({ previousYear });
		const texts = JSON.stringify(report.sections);
		expect(texts).toContain(
			"Thực hiện 34 lượt phát trên hệ thống loa truyền thanh; tăng 25 lượt phát so với cùng kỳ năm trước; đạt 35,4%",
		);
		expect(texts).toContain("Đăng 14 tin, bài trên cổng thông tin điện tử của xã; bằng cùng kỳ năm trước");
		expect(texts).toContain(
			"Có 1/8 chỉ tiêu tuyên truyền chưa đạt mức của kế hoạch: thủ tục hành chính được niêm yết công khai (đến cuối kỳ) (148/156 thủ tục, đạt 94,9%).",
		);
		expect(texts).toContain(
			"Để đạt chỉ tiêu cả năm, còn phải thực hiện: tin, bài đăng trên cổng thông tin điện tử 34 tin, bài;",
		);
		expect(texts).toContain("Xử lý 83,3% (5/6) phản ánh, kiến nghị đã tiếp nhận.");
	});

	it.each([
		[{ dutyId: "bao-cao-la" }, "report/unknown-duty"],
		[{ period: "202403" }, "report/period-not-of-duty"],
		[{ period: "quý I" }, "calendar/unknown-period"],
	])("says what is wrong with %j", (options, code) => {
		const result = compileReport({
			plan: seedPlan,
			journal: [],
			dutyId: "bao-cao-ubnd-xa",
			period: "2024Q1",
			...options,
		});
		expect(result.ok).toBe(false);
		expect(result.issues.map((issue) => issue.code)).toContain(code);
	});

	it("tells zero, nil, missing and not due apart", () => {
		const state = (options: Partial<CompileOptions>): string | undefined =>
			row(compile(options), "social-items")?.period.state;
		expect(state({})).toBe("zero");
		expect(state({ journal: [] })).toBe("missing");
		expect(state({ journal: [], nil: true })).toBe("nil-report");
		expect(state({ journal: [], asOf: "2023-12-01" as CivilDate })).toBe("not-due");
		expect(row(compile({ journal: seedJournal.slice(0, 2) }), "procedures-posted")?.period.state).toBe("missing");
	});

	it("compares with the same period of last year, from a journal or a report", () => {
		const journal = seedJournal.map((old) => ({
			...old,
			date: `${Number(old.date.slice(0, 4)) - 1}${old.date.slice(4)}` as CivilDate,
		}));
		expect(row(compile({ previousYear: journal }), "airings")?.samePeriodLastYear?.value).toBe(34);
		expect(row(compile({ previousYear: compile({}) }), "airings")?.samePeriodLastYear?.value).toBe(34);
	});

	it("flags what makes no sense", () => {
		expect(codes({ journal: [] })).toContain("report/no-entries");
		expect(codes({ nil: true })).toContain("report/nil-with-entries");
		expect(codes({ journal: [entry({ id: "A", reach: 9_201 })] })).toContain("report/more-people-than-inhabitants");
		expect(codes({ journal: [entry({ id: "A", date: "2042-01-05" as CivilDate })] })).toContain(
			"report/entry-outside-year",
		);
		expect(codes({ journal: [entry({ id: "A" })] })).toContain("report/target-missed-by-half");
		const { channel: _channel, ...unclear } = entry({ id: "A" });
		expect(codes({ journal: [unclear] })).toContain("report/unclear-channel");
		expect(codes({ journal: [entry({ id: "A", form: "hinh-thuc-la" })] })).toContain("report/entry-of-unknown-form");
		const before = compile({});
		expect(codes({ period: "2024Q2", journal: seedJournal.slice(0, 20), previousReport: before })).toContain(
			"report/cumulative-falls",
		);
		const rate = entry({
			id: "A",
			form: "hinh-thuc-khac",
			channel: "other",
			quantities: { "feedback-received": 1, "feedback-resolved": 2 },
		});
		expect(codes({ journal: [rate] })).toContain("report/rate-above-hundred");
	});

	it("lets the last correction of a thing count, also of its corrections", () => {
		const ids = (...list: [id: string, corrects?: string, isVoid?: boolean][]): string[] =>
			effectiveEntries(
				list.map(([id, corrects, isVoid]) =>
					entry({ id, ...(corrects === undefined ? {} : { corrects }), ...(isVoid ? { void: true } : {}) }),
				),
			).map(({ id }) => id);
		expect(ids(["A"], ["B"], ["C", "A"])).toEqual(["B", "C"]);
		expect(ids(["A"], ["C1", "A"], ["C2", "C1"], ["C3", "A"])).toEqual(["C3"]);
		expect(ids(["A"], ["C1", "A"], ["V", "C1", true])).toEqual([]);
		expect(ids(["A"], ["V", "A", true], ["C", "A"])).toEqual(["C"]);
	});

	it("does not let one thing count twice, whatever the corrections", () => {
		const journals = fc
			.array(
				fc.record({
					corrects: fc.option(fc.nat({ max: 20 })),
					isVoid: fc.boolean(),
					items: fc.nat({ max: 9 }),
					day: fc.integer({ min: 1, max: 28 }),
				}),
				{ maxLength: 20 },
			)
			.map((list) =>
				list.map(({ corrects, isVoid, items, day }, index) =>
					entry({
						id: `E${index}`,
						date: `2024-0${1 + (index % 6)}-${String(day).padStart(2, "0")}` as CivilDate,
						quantities: { items },
						...(corrects !== null && corrects < index ? { corrects: `E${corrects}`, void: isVoid } : {}),
					}),
				),
			);
		fc.assert(
			fc.property(journals, (journal) => {
				const effective = effectiveEntries(journal);
				expect(new Set(effective.map(({ id }) => id)).size).toBe(effective.length);
				const roots = effective.map((item) => {
					let at: JournalEntry | undefined = item;
					while (at?.corrects !== undefined) at = journal.find(({ id }) => id === at?.corrects);
					return at?.id;
				});
				expect(new Set(roots).size).toBe(roots.length);
				const quarters = ["2024Q1", "2024Q2"].map((period) => row(compile({ journal, period }), "portal-items"));
				const half = row(compile({ journal, period: "2024S1" }), "portal-items");
				expect(half?.period.value ?? 0).toBe(quarters.reduce((sum, quarter) => sum + (quarter?.period.value ?? 0), 0));
				expect(half?.cumulative.value ?? 0).toBe(quarters[1]?.cumulative.value ?? 0);
				expect(quarters[1]?.cumulative.value ?? 0).toBeGreaterThanOrEqual(quarters[0]?.cumulative.value ?? 0);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("remarks", () => {
	it("fill the gaps they name and leave the others", () => {
		const report = compile({
			remarks: { "proposals.gap": ["Đề nghị cấp kinh phí.", " "], "assessment.causes.gap": ["Thiếu nhân lực."] },
		});
		const all = JSON.stringify(report.sections);
		expect(report.sections.at(-1)?.sentences).toEqual([
			{ id: "proposals.1", text: "Đề nghị cấp kinh phí.", entries: [] },
		]);
		expect(all).toContain("Thiếu nhân lực.");
		expect(all).toContain("outlook.gap");
		expect(all).not.toContain("proposals.gap");
	});
});

describe("correctReport", () => {
	const sent = freezeReport(compile({}), { at: "2024-03-15T16:30:00+07:00", by: "Văn phòng" });
	const correct = { at: "2024-04-02T09:00:00+07:00", by: "Văn phòng", reason: "bổ sung hoạt động ghi muộn" };
	const late = entry({ id: "NK24-200", date: "2024-03-10" as CivilDate, quantities: { items: 2 } });

	it("names every difference and the entries that made it", () => {
		const after = compile({ journal: [...seedJournal, late] });
		const corrected = unwrap(correctReport(sent, after, correct));
		expect(corrected.frozen.replaces).toBe(sent.hash);
		expect(corrected.explanation).toEqual([
			"Báo cáo này thay thế báo cáo “Kết quả tuyên truyền cải cách hành chính quý I năm 2024” gửi ngày 15/3/2024; lý do: bổ sung hoạt động ghi muộn.",
			"Có 2 số liệu thay đổi:",
			"Tin, bài đăng trên cổng thông tin điện tử trong kỳ: từ 14 tin, bài thành 16 tin, bài (tăng 2), do thêm NK24-200.",
			"Tin, bài đăng trên cổng thông tin điện tử lũy kế từ đầu năm: từ 14 tin, bài thành 16 tin, bài (tăng 2), do thêm NK24-200.",
		]);
	});

	it("refuses another period or an altered report, and tells when nothing differs", () => {
		const codesOf = (result: { issues: readonly { code: string }[] }): string[] =>
			result.issues.map(({ code }) => code);
		expect(codesOf(correctReport(sent, compile({ period: "2024Q2" }), correct))).toEqual(["report/other-report"]);
		expect(codesOf(correctReport({ ...sent, frozenBy: "Khác" }, compile({}), correct))).toEqual([
			"report/hash-mismatch",
		]);
		expect(codesOf(correctReport(sent, compile({}), correct))).toEqual(["report/nothing-corrected"]);
	});
});

describe("freezeReport", () => {
	it("keeps what was sent, sealed, with the entries behind it", () => {
		const report = compile({});
		const frozen = freezeReport(report, { at: "2024-03-15T16:30:00+07:00", by: "Văn phòng", journal: seedJournal });
		expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(frozen.entries?.map(({ id }) => id)).toEqual(report.entries);
		expect(verifyFrozenReport(JSON.parse(JSON.stringify(frozen)))).toEqual([]);
		const changed = { ...frozen, report: { ...report, title: "Khác" } };
		expect(verifyFrozenReport(changed).map(({ code }) => code)).toEqual(["report/hash-mismatch"]);
		expect(formatDate(frozen.report.due, "numeric")).toBe("18/3/2024");
	});
});
