import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unwrap } from "@cchc/core";
import { readDocxData, readDocxText } from "@cchc/document";
import { type FrozenReport, verifyFrozenReport } from "@cchc/report";
import { readFrozenReportFile } from "@cchc/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cchcWith } from "../__fixtures__/run-cchc";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "cchc-report-"));
const folder = join(base, "xa");
const duty = ["report", "xa", "--duty", "bao-cao-ubnd-xa", "--period"];
const notes =
	"number: 15\ndate: 2024-03-15\nremarks:\n  assessment.causes.gap: Không có.\n  outlook.gap: Tiếp tục tuyên truyền.\n  proposals.gap: Không có kiến nghị.\n";

beforeAll(() => {
	mkdirSync(join(folder, "reports"), { recursive: true });
	for (const file of ["plan.yaml", "journal.csv", "journal-2023.csv"]) cpSync(join(example, file), join(folder, file));
	mkdirSync(join(base, "trong"));
	cpSync(join(example, "plan.yaml"), join(base, "trong", "plan.yaml"));
	writeFileSync(join(folder, "reports", "bao-cao-ubnd-xa-2024q1.yaml"), notes);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const cchc = cchcWith({ folder: base, now: new Date("2024-03-15T16:30:00+07:00") });

const docxText = (path: string): string => unwrap(readDocxText(readFileSync(join(base, path)))).join("\n");

describe("cchc report", () => {
	it("freezes a final report with its moment, its entries and last year's inside the Word file", async () => {
		expect((await cchc(...duty, "2024Q1", "--final", "--out", "q1")).error).toBe("");
		const inside = unwrap(readDocxData(readFileSync(join(base, "q1", "bao-cao-ubnd-xa-2024q1.docx")))) as {
			frozen: FrozenReport;
		};
		expect(verifyFrozenReport(inside.frozen)).toEqual([]);
		expect(inside.frozen.frozenAt).toBe("2024-03-15T16:30:00+07:00");
		expect(JSON.parse(readFileSync(join(base, "q1", "bao-cao-ubnd-xa-2024q1.json"), "utf8"))).toEqual(inside.frozen);
		const ids = new Set(inside.frozen.entries?.map(({ id }) => id));
		expect([...ids].some((id) => id.startsWith("MAU23-"))).toBe(true);
		for (const { period, cumulative, samePeriodLastYear } of inside.frozen.report.rows)
			for (const figure of [period, cumulative, samePeriodLastYear])
				expect(figure?.entries.filter((id) => !ids.has(id))).toEqual([]);
		expect(docxText("q1/bao-cao-ubnd-xa-2024q1.docx")).toContain("so với cùng kỳ năm trước");
	});

	it("replaces a report that was sent, and says in words what differs", async () => {
		const journal = readFileSync(join(folder, "journal.csv"), "utf8").trimEnd();
		const [head = "", ...rows] = journal.split(/\r?\n/);
		const row = (rows.find((text) => text.includes(",NK24-002,")) ?? "")
			.replace("NK24-002", "NK24-900")
			.replace("18/12/2023", "08/3/2024");
		writeFileSync(join(folder, "journal.csv"), [head, ...rows, row, ""].join("\r\n"));
		const sent = join("q1", "bao-cao-ubnd-xa-2024q1.docx");
		const made = await cchc(
			...duty,
			"2024Q1",
			"--final",
			"--replaces",
			sent,
			"--reason",
			"bổ sung hoạt động ghi muộn",
			"--out",
			"q1b",
		);
		expect(made.code).toBe(0);
		const text = docxText("q1b/bao-cao-ubnd-xa-2024q1-dieu-chinh.docx");
		expect(text).toContain(
			"thay thế báo cáo “Kết quả tuyên truyền cải cách hành chính quý I năm 2024” gửi ngày 15/3/2024; lý do: bổ sung hoạt động ghi muộn.",
		);
		expect(text).toContain("từ 14 tin, bài thành 15 tin, bài (tăng 1), do thêm NK24-900.");
		const before = unwrap(await readFrozenReportFile(join(base, sent)));
		const after = unwrap(await readFrozenReportFile(join(base, "q1b", "bao-cao-ubnd-xa-2024q1-dieu-chinh.json")));
		expect(after.replaces).toBe(before.hash);
		const other = await cchc(...duty, "2024S1", "--replaces", sent, "--out", "x");
		expect(other).toMatchObject({ code: 1, error: expect.stringContaining("report/other-report") });
		const none = await cchc(...duty, "2024Q1", "--replaces", "khong-co.json", "--out", "x");
		expect(none).toMatchObject({ code: 1, error: expect.stringContaining("khong-co.json") });
	});

	it("merges a report into the one on administrative reform, where the plan allows it", async () => {
		const made = await cchc(...duty, "2024S1", "--merge", "--out", "s1");
		expect(made.out).toContain("bao-cao-ubnd-xa-2024s1-cchc.docx");
		const text = docxText("s1/bao-cao-ubnd-xa-2024s1-cchc.docx");
		for (const heading of [
			"Cải cách thể chế",
			"Cải cách tài chính công",
			"Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024",
		])
			expect(text).toContain(heading);
		expect(text).not.toContain("Hồ sơ thủ tục hành chính tiếp nhận");
		const refused = await cchc("report", "xa", "--duty", "bao-cao-dai-truyen-thanh", "--period", "2024Q1", "--merge");
		expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("được lồng ghép: bao-cao-ubnd-xa") });
	});

	it("shows an import as it is understood, before anything is written", async () => {
		const sheet = fileURLToPath(new URL("../../../report/src/__fixtures__/messy-journal.csv", import.meta.url));
		const folder = join(base, "nhap");
		mkdirSync(folder);
		cpSync(join(example, "plan.yaml"), join(folder, "plan.yaml"));
		const { out } = await cchc("journal", "nhap", "--import", sheet);
		expect(out).toContain("Dòng 9: 07/3/2024 · Phát thanh bài một cửa · 1 tin, bài · 4 lượt phát\n");
		expect(out).toContain("Dòng 11 không phải hoạt động: Tổng cộng quý I");
		expect(out).toContain("nhận được 3 hoạt động, 0 dòng có lỗi, 3 dòng bỏ ra");
		expect(out).toContain("chưa ghi gì");
	});

	it("writes the journal out as a sheet that reads back, never over another file", async () => {
		const first = await cchc("journal", "xa", "--export", "so.xlsx");
		expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^Đã xuất 1\d\d hoạt động ra so\.xlsx/) });
		expect((await cchc("journal", "xa", "--export", "so.csv")).code).toBe(0);
		expect((await cchc("journal", "xa", "--export", "so.csv")).code).toBe(2);
		for (const file of ["so.xlsx", "so.csv"]) {
			const back = await cchc("journal", "trong", "--import", file);
			expect([file, back.code]).toEqual([file, 0]);
			expect(back.out).toMatch(/nhận được 1\d\d hoạt động, 0 dòng có lỗi, 0 dòng bỏ ra/);
		}
	});

	it("makes each of the plan's three reports, and a nil report", async () => {
		for (const [id, period] of [
			["bao-cao-van-phong", "202402"],
			["bao-cao-van-phong", "2024Q2"],
			["bao-cao-dai-truyen-thanh", "2024Q3"],
			["bao-cao-ubnd-xa", "2024Q4"],
			["bao-cao-ubnd-xa", "2024S1"],
			["bao-cao-ubnd-xa", "2024"],
		] as const)
			expect([id, period, (await cchc("report", "xa", "--duty", id, "--period", period, "--out", "ba")).code]).toEqual([
				id,
				period,
				0,
			]);
		expect(
			(await cchc("report", "trong", "--duty", "bao-cao-ubnd-xa", "--period", "2024Q1", "--nil", "--out", "nil")).code,
		).toBe(0);
		expect(docxText("nil/bao-cao-ubnd-xa-2024q1.docx")).toContain("không phát sinh");
	});
});
