import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { parseJournalCsv } from "@cchc/report";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { previewJournalXlsx } from "./journal-file";
import { readXlsxTables } from "./xlsx-read";
import { writeJournalXlsx, writeXlsxTables } from "./xlsx-write";

const folder = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", folder), "utf8")));
const journal = unwrap(
	parseJournalCsv(readFileSync(new URL("journal.csv", folder), "utf8"), { plan, file: "journal.csv" }),
);
const created = "2024-12-15T08:00:00+07:00";
const preview = (bytes: Uint8Array): ReturnType<typeof previewJournalXlsx> =>
	previewJournalXlsx(bytes, { plan, file: "so.xlsx" });
const heading = ["Ngày", "Đơn vị", "Hình thức", "Kênh", "Tên hoạt động", "Số tin bài", "Số lượt phát"];

async function workbook(
	build: (sheet: ReturnType<Workbook["addWorksheet"]>, book: Workbook) => void,
): Promise<Uint8Array> {
	const book = new Workbook();
	build(book.addWorksheet("Quý I"), book);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Member {
	readonly name: string;
	readonly content: Uint8Array | string;
	readonly declared?: number;
}

/** A ZIP file that may lie about its sizes. */
function zip(members: readonly Member[]): Uint8Array {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const { name, content, declared } of members) {
		const raw = Buffer.from(content);
		const packed = deflateRawSync(raw);
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0);
		head.writeUInt16LE(8, 8);
		head.writeUInt32LE(packed.length, 18);
		head.writeUInt32LE(declared ?? raw.length, 22);
		head.writeUInt16LE(Buffer.byteLength(name), 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt32LE(declared ?? raw.length, 24);
		entry.writeUInt16LE(Buffer.byteLength(name), 28);
		entry.writeUInt32LE(at, 42);
		parts.push(head, Buffer.from(name), packed);
		directory.push(entry, Buffer.from(name));
		at += 30 + Buffer.byteLength(name) + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(members.length, 8);
	end.writeUInt16LE(members.length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

describe("spreadsheets", () => {
	it("carry the example's journal there and back, the same bytes each time", async () => {
		const bytes = await writeJournalXlsx(journal, created, plan);
		expect(await writeJournalXlsx(journal, created, plan)).toEqual(bytes);
		const back = await preview(bytes);
		expect(back.issues).toEqual([]);
		expect(back.entries.map(({ source: _source, ...entry }) => entry)).toEqual(
			journal.map(({ source: _source, ...entry }) => entry),
		);
	});

	it("are read as officers keep them: titles, dates, merged cells, formulas, totals, several sheets", async () => {
		const bytes = await workbook((sheet, book) => {
			sheet.addRow(["NHẬT KÝ TUYÊN TRUYỀN"]);
			sheet.mergeCells("A1:G1");
			sheet.addRow(heading);
			sheet.addRow([new Date(Date.UTC(2024, 2, 5)), "Văn phòng UBND xã", "dua-tin-bai", "Cổng TTĐT", "Bài một", 2]);
			sheet.addRow([null, null, null, null, "Bài hai", 3]);
			for (const column of ["A", "B", "C", "D"]) sheet.mergeCells(`${column}3:${column}4`);
			sheet.addRow([
				"ngày 08 tháng 3 năm 2024",
				"Đài truyền thanh xã",
				"dua-tin-bai",
				"Loa",
				{ richText: [{ text: "Bài " }, { text: "ba" }] },
				1,
				{ formula: "F5*4", result: 4 },
			]);
			sheet.addRow(["Tổng cộng", null, null, null, null, { formula: "SUM(F3:F5)", result: 6 }, 4]);
			sheet.mergeCells("A6:E6");
			const second = book.addWorksheet("Quý II");
			second.addRow(heading);
			second.addRow([45_413, "Văn phòng", "dua-tin-bai", "Cổng", "Bài bốn", 1]);
			book.addWorksheet("Hướng dẫn").addRow(["Cách ghi sổ"]);
		});
		const result = await preview(bytes);
		expect(result.refused).toEqual([]);
		expect(
			result.entries.map(({ date, unit, title, quantities, source }) => [date, unit, title, quantities, source]),
		).toEqual([
			["2024-03-05", "van-phong", "Bài một", { items: 2 }, { file: "so.xlsx › Quý I", row: 3 }],
			["2024-03-05", "van-phong", "Bài hai", { items: 3 }, { file: "so.xlsx › Quý I", row: 4 }],
			["2024-03-08", "dai-truyen-thanh", "Bài ba", { items: 1, airings: 4 }, { file: "so.xlsx › Quý I", row: 5 }],
			["2024-05-01", "van-phong", "Bài bốn", { items: 1 }, { file: "so.xlsx › Quý II", row: 2 }],
		]);
		expect(result.issues.map(({ code }) => code)).toEqual([
			"workspace/xlsx-sheet-left-out",
			"report/row-left-out",
			"report/short-year",
		]);
	});

	it("count a number merged over several rows once", async () => {
		const bytes = await workbook((sheet) => {
			sheet.addRow(heading);
			sheet.addRow(["05/3/2024", "van-phong", "dua-tin-bai", "portal", "Bài một", 7]);
			sheet.addRow(["06/3/2024", "van-phong", "dua-tin-bai", "portal", "Bài hai"]);
			sheet.mergeCells("F2:F3");
		});
		expect((await preview(bytes)).entries.map(({ quantities }) => quantities.items)).toEqual([7, undefined]);
	});

	it("tell of a formula without result and of old code tables", async () => {
		const codes = async (bytes: Uint8Array): Promise<string[]> => (await preview(bytes)).issues.map(({ code }) => code);
		expect(
			await codes(
				await workbook((sheet) => {
					sheet.addRow(heading);
					sheet.addRow(["05/3/2024", "van-phong", "dua-tin-bai", "portal", "Bài", { formula: "1+1" }]);
				}),
			),
		).toContain("workspace/xlsx-formula");
		expect(
			await codes(
				await workbook((sheet) => {
					sheet.addRow(["Ngµy", "§¬n vÞ", "H×nh thøc", "Tªn ho¹t ®éng"]);
					sheet.addRow(["05/3/2024", "C«ng chøc v¨n phßng", "§­a tin bµi", "H­íng dÉn"]);
				}),
			),
		).toContain("report/legacy-encoding");
	});

	it("never write a cell that runs as a formula", async () => {
		const bytes = await writeXlsxTables(
			[{ name: "A/B:C", columns: ["=1+1"], rows: [["=cmd|' /C calc'!A0"], ["+1"], ["@x"], [5]] }],
			created,
		);
		const tables = unwrap(await readXlsxTables(bytes, "x.xlsx"));
		expect(tables[0]?.name).toBe("A B C");
		expect(tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(["=1+1", "=cmd|' /C calc'!A0", "+1", "@x", "5"]);
		const book = new Workbook();
		await book.xlsx.load(bytes);
		book.worksheets[0]?.eachRow((row) => expect(row.getCell(1).formula).toBeUndefined());
	});
});

/** The element so many times with numbers between, so that it does not pack to nothing. */
const noisy = (times: number, element: string): string =>
	Array.from({ length: times }, (_, index) => `${element}${(index * 7919) % 10_007}`).join("");
const cellsOf = (rows: string): Member[] => [
	{ name: "xl/workbook.xml", content: "<workbook/>" },
	{ name: "xl/worksheets/sheet1.xml", content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
];

describe("hostile spreadsheets", () => {
	it.each([
		["no ZIP at all", new Uint8Array([1, 2, 3]), "workspace/xlsx-broken"],
		["an empty file", new Uint8Array(0), "workspace/xlsx-broken"],
		["a ZIP without a workbook", zip([{ name: "a.txt", content: "a" }]), "workspace/xlsx-broken"],
		["1 GB declared", zip([{ name: "xl/workbook.xml", content: "a", declared: 2 ** 30 }]), "workspace/xlsx-too-large"],
		[
			"a bomb that declares little",
			zip([{ name: "xl/workbook.xml", content: Buffer.alloc(50_000_000), declared: 10 }]),
			"workspace/xlsx-unsafe",
		],
		[
			"a bomb beyond the bound",
			zip(
				[0, 1, 2, 3]
					.map((index) => ({ name: `xl/${index}.xml`, content: Buffer.alloc(50_000_000), declared: 5 }))
					.map((member, index) => (index === 0 ? { ...member, declared: 50_000_000 } : member)),
			),
			"workspace/xlsx-unsafe",
		],
		["a path that leads out", zip([{ name: "../../etc/passwd", content: "a" }]), "workspace/xlsx-unsafe"],
		[
			"the same name twice",
			zip([
				{ name: "a", content: "a" },
				{ name: "a", content: "b" },
			]),
			"workspace/xlsx-unsafe",
		],
		[
			"entities",
			zip([{ name: "xl/workbook.xml", content: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }]),
			"workspace/xlsx-unsafe",
		],
		["row 1,048,576", zip(cellsOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')), "workspace/xlsx-too-large"],
		["column XFD", zip(cellsOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')), "workspace/xlsx-too-large"],
		[
			"a merge over everything",
			zip(cellsOf('<row r="1"/></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>')),
			"workspace/xlsx-too-large",
		],
		["a million cells", zip(cellsOf(`<row r="1">${noisy(1_000_000, "<c ")}</row>`)), "workspace/xlsx-too-large"],
		[
			"a million cells packed a thousand times",
			zip(cellsOf(`<row r="1">${"<c ".repeat(1_000_000)}</row>`)),
			"workspace/xlsx-unsafe",
		],
		["cells under a prefix", zip(cellsOf(`<row r="1">${noisy(400_000, "<x:c ")}</row>`)), "workspace/xlsx-too-large"],
		["rows without a number", zip(cellsOf(noisy(200_000, "<row "))), "workspace/xlsx-too-large"],
		[
			"a column named last",
			zip(cellsOf('<row r="1"><c s="0" r="XFD1"><v>1</v></c></row>')),
			"workspace/xlsx-too-large",
		],
		[
			"a million strings",
			zip([...cellsOf(""), { name: "xl/sharedStrings.xml", content: noisy(1_000_000, "<si>") }]),
			"workspace/xlsx-too-large",
		],
	])("%s: a clear word, bounded time", async (_name, bytes, code) => {
		const before = performance.now();
		const result = await readXlsxTables(bytes, "x.xlsx");
		expect(performance.now() - before).toBeLessThan(5_000);
		expect(result.ok).toBe(false);
		expect(result.issues.map((issue) => issue.code)).toContain(code);
		expect(result.issues.every(({ message }) => !message.includes("{"))).toBe(true);
	});

	it("cut anywhere, a file is refused or read, never a crash", async () => {
		const bytes = await writeJournalXlsx(journal.slice(0, 5), created, plan);
		for (let length = 0; length < bytes.length; length += 97) {
			expect((await readXlsxTables(bytes.slice(0, length), "x.xlsx")).ok).toBe(false);
		}
	});
});
