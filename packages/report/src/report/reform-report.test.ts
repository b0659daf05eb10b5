import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedJournal, seedPlan } from "../__fixtures__/seed";
import { compileReport } from "./compile-report";
import { mergeIntoReformReport } from "./reform-report";
import type { PeriodicReport, ReportSection, ReportSentence } from "./report-type";
import { exampleScoringRules, pointsFor, scoreReport } from "./scoring";

const compile = (dutyId: string, period: string): PeriodicReport =>
	unwrap(compileReport({ plan: seedPlan, journal: seedJournal, dutyId, period }));
const all = (sections: readonly ReportSection[]): ReportSentence[] =>
	sections.flatMap((section) => [...section.sentences, ...all(section.sections ?? [])]);

describe("mergeIntoReformReport", () => {
	it("puts communication under steering, keeps figures and entries, and leaves the six areas to people", () => {
		const report = compile("bao-cao-ubnd-xa", "2024S1");
		const merged = mergeIntoReformReport(report);
		expect(merged?.title).toBe("Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024");
		expect(merged?.rows).toBe(report.rows);
		expect(merged?.sections.map(({ id }) => id)).toEqual(["steering", "areas", "assessment", "outlook", "proposals"]);
		const sentences = all(merged?.sections ?? []);
		expect(sentences.filter(({ gap, id }) => gap && id.startsWith("areas."))).toHaveLength(6);
		expect(sentences.some(({ text, entries }) => text.includes("Đăng") && entries.length > 0)).toBe(false);
		expect(sentences.some(({ text, entries }) => text.includes("đăng") && entries.length > 0)).toBe(true);
		expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
	});

	it("is refused where the duty does not allow it", () => {
		expect(mergeIntoReformReport(compile("bao-cao-dai-truyen-thanh", "2024Q1"))).toBeUndefined();
	});
});

describe("scoring", () => {
	it.each([
		[0, 0],
		[1, 2],
		[49, 2],
		[50, 3],
		[99, 3],
		[100, 4],
		[1000, 4],
	])("gives %d airings %d points", (value, points) => {
		expect(pointsFor(exampleScoringRules[0] ?? { bands: [{ atLeast: 0, points: -1 }] }, value)).toBe(points);
	});

	it("scores the year so far, with the entries behind it", () => {
		const scores = scoreReport(compile("bao-cao-ubnd-xa", "2024"), exampleScoringRules);
		expect(scores.map(({ value, points }) => [value, points])).toEqual([
			[76, 3],
			[663, 4],
		]);
		expect(scores[0]?.entries.length).toBe(65);
		expect(scores[0]?.text).toBe("Tuyên truyền qua trang thông tin điện tử, hệ thống loa, đài: 76 tin, bài, 3/4 điểm.");
	});

	it("gives neither points nor zero where a figure is not there", () => {
		const scores = scoreReport(compile("bao-cao-dai-truyen-thanh", "2024Q4"), exampleScoringRules);
		expect(scores.map(({ points }) => points)).toEqual([null, null]);
		const mixed = {
			id: "x",
			label: "X",
			indicators: ["airings", "radio-items"],
			bands: [{ atLeast: 1, points: 1 }],
		} as const;
		expect(scoreReport(compile("bao-cao-dai-truyen-thanh", "2024Q4"), [mixed])[0]?.points).toBeNull();
	});
});
