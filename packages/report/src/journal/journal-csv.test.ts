import { readFileSync } from "node:fs";
import { formatIssue } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entry, seedJournal, seedPlan } from "../__fixtures__/seed";
import { measureNames } from "./journal-columns";
import { formatJournalCsv, parseJournalCsv, previewJournalCsv } from "./journal-csv";
import type { JournalEntry } from "./journal-type";

const fixture = (name: string): string => readFileSync(new URL(`../__fixtures__/${name}`, import.meta.url), "utf8");
const read = (text: string): ReturnType<typeof parseJournalCsv> =>
	parseJournalCsv(text, { plan: seedPlan, file: "nhat-ky.csv" });

describe("parseJournalCsv", () => {
	it("reads the example's journal without a remark", () => {
		expect(read(formatJournalCsv(seedJournal)).issues).toEqual([]);
		expect(seedJournal.length).toBeGreaterThanOrEqual(90);
		expect(new Set(seedJournal.map(({ unit }) => unit)).size).toBeGreaterThanOrEqual(6);
	});

	it("reads the sheet officers keep: title rows, two heading rows, semicolons, dates in words, totals", () => {
		const preview = previewJournalCsv(fixture("messy-journal.csv"), { plan: seedPlan, file: "so-theo-doi.csv" });
		expect(preview.refused).toEqual([]);
		expect(preview.entries.map(({ source: _source, id: _id, ...content }) => content)).toEqual([
			{
				date: "2024-03-05",
				unit: "van-phong",
				form: "dua-tin-bai",
				channel: "portal",
				contents: [],
				title: "Bài về bộ phận một cửa",
				quantities: { items: 2 },
			},
			{
				date: "2024-03-07",
				unit: "dai-truyen-thanh",
				form: "dua-tin-bai",
				channel: "loudspeaker",
				contents: [],
				title: "Phát thanh bài một cửa",
				quantities: { items: 1, airings: 4 },
			},
			{
				date: "2024-03-08",
				unit: "tu-phap",
				form: "tap-huan-long-ghep",
				channel: "meeting",
				contents: [],
				title: "Hội nghị phổ biến",
				quantities: { sessions: 1, attendances: 1250 },
			},
		]);
		expect(preview.entries.map(({ source }) => source?.row)).toEqual([8, 9, 10]);
		expect(preview.leftOut.map(({ row }) => row)).toEqual([6, 7, 11]);
		expect(preview.issues.map(({ code }) => code)).toEqual([
			"report/row-left-out",
			"report/row-left-out",
			"report/short-year",
			"report/number-with-words",
			"report/row-left-out",
		]);
	});

	it("tells every mistake of a file at once, with row, column and cure", async () => {
		const result = read(fixture("ten-mistakes-journal.csv"));
		expect(result.ok).toBe(false);
		for (const issue of result.issues) expect(issue.position?.line).toBeGreaterThan(0);
		await expect(`${result.issues.map(formatIssue).join("\n")}\n`).toMatchFileSnapshot(
			"../__fixtures__/ten-mistakes-journal.txt",
		);
	});

	it.each([
		["nothing", "", "report/no-heading"],
		["no heading", "a,b\n1,2\n", "report/no-heading"],
		["an unclosed quote", 'Ngày,Đơn vị,Hình thức,Tên hoạt động\n"05/3/2024,a', "report/unclosed-quote"],
		["a missing column", "Ngày,Đơn vị,Hình thức\n05/3/2024,a,b\n", "report/missing-column"],
		["a column twice", "Ngày,Ngày tháng,Đơn vị,Hình thức,Tên hoạt động\n", "report/duplicate-column"],
		["a million columns", `Ngày${",".repeat(1_000_000)}`, "report/table-too-large"],
		[
			"a long cell",
			`Ngày,Đơn vị,Hình thức,Tên hoạt động\n05/3/2024,van-phong,dua-tin-bai,${"a".repeat(6000)}\n`,
			"report/text-too-long",
		],
	])("refuses %s with a clear word", (_name, text, code) => {
		const result = read(text);
		expect(result.ok).toBe(false);
		expect(result.issues.map((issue) => issue.code)).toContain(code);
	});

	it("never throws, and stays quick, whatever the bytes", () => {
		const alphabet = fc.constantFrom(
			'"',
			",",
			";",
			"\t",
			"\n",
			"\r",
			"\0",
			"\uFEFF",
			"=",
			"@",
			"Ngày",
			"Đơn vị",
			"Hình thức",
			"Tên hoạt động",
			"05/3/2024",
			"van-phong",
			"x",
		);
		fc.assert(
			fc.property(fc.array(alphabet, { maxLength: 200 }), (parts) => {
				const result = read(parts.join(""));
				expect(result.ok || result.issues.length > 0).toBe(true);
			}),
			{ numRuns: 300 },
		);
		for (const part of ['"', '""', ",", "\n", "\0", "a\n", '"a"\n']) {
			const before = performance.now();
			read(part.repeat(500_000));
			expect(performance.now() - before).toBeLessThan(5_000);
		}
	});

	it("gives a row without an id the same id wherever it stands", () => {
		const head = "Ngày,Đơn vị,Hình thức,Kênh,Tên hoạt động,Số tin bài\n";
		const a = "05/3/2024,van-phong,dua-tin-bai,portal,Bài A,1\n";
		const b = "06/3/2024,van-phong,dua-tin-bai,portal,Bài B,1\n";
		const ids = (text: string): string[] =>
			previewJournalCsv(text, { plan: seedPlan, file: "x.csv" }).entries.map(({ id }) => id);
		expect(ids(head + a + b)).toEqual(ids(head + b + a).reverse());
		expect(new Set(ids(head + a + a)).size).toBe(2);
	});

	it("reads back what it writes, formulas made harmless", () => {
		const text = fc
			.stringMatching(/^[=+@-]?[A-Za-zÀ-ỹ0-9 ",;/()]{1,30}$/u)
			.map((value) => value.normalize("NFC").trim());
		const count = fc.nat({ max: 1_000_000 });
		const entries: fc.Arbitrary<JournalEntry> = fc
			.record({
				title: text.filter((value) => /\p{L}/u.test(value)),
				unit: fc.constantFrom(...seedPlan.units.map(({ id }) => id)),
				form: fc.constantFrom(...seedPlan.forms.map(({ id }) => id)),
				contents: fc.uniqueArray(fc.constantFrom(...seedPlan.contents.map(({ id }) => id))),
				quantities: fc.dictionary(fc.constantFrom(...measureNames), count, { minKeys: 1 }),
				minutes: count,
				day: fc.integer({ min: 1, max: 28 }),
			})
			.map(({ day, ...fields }) =>
				entry({
					...fields,
					id: "x",
					channel: seedPlan.forms.find(({ id }) => id === fields.form)?.channels[0] ?? "other",
					date: `2024-05-${String(day).padStart(2, "0")}` as JournalEntry["date"],
				}),
			);
		fc.assert(
			fc.property(fc.array(entries, { maxLength: 8 }), fc.boolean(), (list, named) => {
				const journal = list.map((item, index) => ({ ...item, id: `E-${index}` }));
				const csv = formatJournalCsv(journal, named ? seedPlan : undefined);
				for (const cell of csv.replace("\uFEFF", "").split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
				const back = read(csv);
				expect(back.issues.filter(({ severity }) => severity === "error")).toEqual([]);
				expect(back.ok && back.value.map(({ source: _source, ...content }) => content)).toEqual(journal);
			}),
		);
	});
});
