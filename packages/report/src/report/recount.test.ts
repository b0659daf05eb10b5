import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedJournal, seedJournalCsv, seedPlan } from "../__fixtures__/seed";
import { compileReport } from "./compile-report";

// An independent count: straight from the text of the CSV, by column and channel, sharing no code with the package.
function recount(from: string, to: string, unit?: string): Record<string, number | null> {
	const records = [
		...seedJournalCsv.replace("\uFEFF", "").matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g),
	].reduce<string[][]>(
		(rows, [, quoted, plain, end]) => {
			rows.at(-1)?.push(quoted ?? plain ?? "");
			if (end !== ",") rows.push([]);
			return rows;
		},
		[[]],
	);
	const [head = [], ...body] = records.filter((row) => row.length > 5);
	const cell = (row: string[], name: string): string => row[head.indexOf(name)] ?? "";
	const corrected = new Set(body.map((row) => cell(row, "Sửa cho mã")));
	const iso = (text: string): string =>
		text
			.split("/")
			.reverse()
			.map((part) => part.padStart(2, "0"))
			.join("-");
	const rows = body
		.filter((row) => !corrected.has(cell(row, "Mã")) && cell(row, "Hủy") === "")
		.filter((row) => iso(cell(row, "Ngày")) >= from && iso(cell(row, "Ngày")) <= to)
		.filter((row) => unit === undefined || cell(row, "Đơn vị") === unit);
	const sum = (column: string, channel = ""): number =>
		rows
			.filter((row) => cell(row, "Kênh").includes(channel))
			.reduce((total, row) => total + Number(cell(row, column)), 0);
	const last = rows
		.filter((row) => cell(row, "Số TTHC niêm yết") !== "")
		.map((row) => `${iso(cell(row, "Ngày"))}|${cell(row, "Số TTHC niêm yết")}`)
		.sort()
		.at(-1);
	const quotient = (a: number, b: number, factor: number): number | null => (b === 0 ? null : (a / b) * factor);
	return {
		"portal-items": sum("Số tin, bài", "Cổng"),
		"radio-items": sum("Số tin, bài", "Loa"),
		airings: sum("Số lượt phát"),
		"airing-minutes": sum("Thời lượng (phút)", "Loa"),
		"social-items": sum("Số tin, bài", "Mạng xã hội"),
		"training-sessions": sum("Số cuộc, lớp", "Lớp"),
		"training-attendances": sum("Số lượt người dự", "Lớp"),
		"meeting-sessions": sum("Số cuộc, lớp", "Hội nghị"),
		"meeting-attendances": sum("Số lượt người dự", "Hội nghị"),
		posters: sum("Số pa nô, áp phích"),
		banners: sum("Số băng rôn, khẩu hiệu"),
		"procedures-posted": last === undefined ? null : Number(last.split("|")[1]),
		documents: sum("Số văn bản"),
		"feedback-received": sum("Số PAKN tiếp nhận"),
		"feedback-rate": quotient(sum("Số PAKN đã xử lý"), sum("Số PAKN tiếp nhận"), 100),
		"airings-per-item": quotient(sum("Số lượt phát", "Loa"), sum("Số tin, bài", "Loa"), 1),
	};
}

describe.each([
	["bao-cao-ubnd-xa", "2024Q1", "2023-12-15", "2024-03-14", undefined],
	["bao-cao-ubnd-xa", "2024Q3", "2024-06-15", "2024-09-14", undefined],
	["bao-cao-ubnd-xa", "2024S1", "2023-12-15", "2024-06-14", undefined],
	["bao-cao-ubnd-xa", "2024", "2023-12-15", "2024-12-14", undefined],
	["bao-cao-van-phong", "202402", "2024-01-15", "2024-02-14", undefined],
	["bao-cao-dai-truyen-thanh", "2024Q1", "2023-12-15", "2024-03-14", "Đài truyền thanh xã"],
	["bao-cao-dai-truyen-thanh", "2024Q4", "2024-09-15", "2024-12-14", "Đài truyền thanh xã"],
])("%s %s", (dutyId, period, from, to, unit) => {
	const report = unwrap(compileReport({ plan: seedPlan, journal: seedJournal, dutyId, period }));

	it("covers the window of the decree", () => {
		expect([report.start, report.end]).toEqual([from, to]);
	});

	it("states the figures an independent count gives", () => {
		const inPeriod = recount(from, to, unit);
		const soFar = recount("2023-12-15", to, unit);
		for (const { indicator, period: figure, cumulative } of report.rows) {
			expect([indicator.id, figure.value]).toEqual([indicator.id, inPeriod[indicator.id]]);
			expect([indicator.id, cumulative.value]).toEqual([indicator.id, soFar[indicator.id]]);
		}
	});

	it("gives every figure and sentence the entries it rests on", () => {
		const known = new Map(seedJournal.map((entry) => [entry.id, entry]));
		for (const { indicator, period: figure } of report.rows) {
			expect(figure.entries.every((id) => report.entries.includes(id))).toBe(true);
			expect(figure.entries.every((id) => known.has(id))).toBe(true);
			if (indicator.aggregation.kind !== "sum") continue;
			const { measure } = indicator.aggregation;
			const again = figure.entries.reduce((total, id) => total + (known.get(id)?.quantities[measure] ?? 0), 0);
			expect(again).toBe(figure.value);
		}
		const sentences = report.sections.flatMap(function all(section): typeof section.sentences {
			return [...section.sentences, ...(section.sections ?? []).flatMap(all)];
		});
		const nothingYet = new Set(
			report.rows.filter((row) => row.cumulative.value === 0).map((row) => `outlook.${row.indicator.id}`),
		);
		const withFigures = sentences.filter(({ text, gap }) => /\d/.test(text.replaceAll(/6 tháng|20\d\d/g, "")) && !gap);
		for (const sentence of withFigures.filter(({ id }) => !nothingYet.has(id))) {
			expect([sentence.text, sentence.entries.length > 0]).toEqual([sentence.text, true]);
		}
		expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
	});
});
