import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unwrap } from "@cchc/core";
import { readDocxText } from "@cchc/document";
import { readXlsxTables } from "@cchc/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxArtifacts } from "../../../../examples/province-rollup/src/inbox";
import type { ProvinceOptions } from "../../../../examples/province-rollup/src/province";
import { cchcWith } from "../__fixtures__/run-cchc";

const base = mkdtempSync(join(tmpdir(), "cchc-rollup-"));
const inbox = join(base, "nhan-ve");
const small: ProvinceOptions = { seed: 7, units: 14, year: 2025, mergers: true };

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

beforeAll(async () => {
	for (const { path, bytes } of await inboxArtifacts(small)) write(join(inbox, path), bytes);
}, 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

const cchc = cchcWith({ folder: base, now: new Date("2025-09-25T01:00:00+07:00") });

const json = (
	folder: string,
): { completeness: { received: number; expected: number }; rows: { period: { value: number } }[] } =>
	JSON.parse(readFileSync(join(base, folder, "tong-hop.json"), "utf8"));

describe("cchc rollup", () => {
	it("adds up what came in as Word files, data and sheets, and writes every form of it", async () => {
		const kinds = new Set(
			readdirSync(join(inbox, "submissions"), { recursive: true }).map((name) => String(name).replace(/^.*\./, "")),
		);
		expect([...kinds].filter((kind) => /^(?:docx|json|csv|xlsx)$/.test(kind)).sort()).toEqual([
			"csv",
			"docx",
			"json",
			"xlsx",
		]);
		const { code, out, error } = await cchc("rollup", "nhan-ve", "--period", "2025Q3", "--out", "q3");
		expect([code, error.includes("LỖI")]).toEqual([0, false]);
		expect(error).toContain("báo cáo của kỳ khác");
		expect(out).toMatch(/^Thành phố Mẫu, Quý III năm 2025: nhận \d+\/14 báo cáo/);
		expect(
			readdirSync(join(base, "q3"))
				.filter((name) => !name.startsWith("."))
				.sort(),
		).toEqual(["don-doc.docx", "so-lieu.csv", "tong-hop.docx", "tong-hop.html", "tong-hop.json", "tong-hop.xlsx"]);
		const { completeness } = json("q3");
		const text = unwrap(readDocxText(readFileSync(join(base, "q3", "tong-hop.docx")))).join("\n");
		expect(text).toContain(`14 đơn vị phải báo cáo; đã nhận ${completeness.received} báo cáo`);
		const sheets = unwrap(await readXlsxTables(readFileSync(join(base, "q3", "tong-hop.xlsx")), "tong-hop.xlsx"));
		expect(sheets.map(({ name }) => name)).toContain("Tình hình gửi báo cáo");
	});

	it("sums up one district, and the province again from the roll-ups of districts", async () => {
		const district = await cchc(
			"rollup",
			"nhan-ve",
			"--period",
			"2025Q2",
			"--unit",
			"huyen-01",
			"--today",
			"2025-06-25",
			"--out",
			"h1",
		);
		expect(district).toMatchObject({ code: 0, out: expect.stringContaining("Huyện Mẫu 01, Quý II năm 2025") });
		const settings = readFileSync(join(inbox, "roll-up.yaml"));
		const units = readFileSync(join(inbox, "units.csv"), "utf8");
		const districts = [...new Set(units.match(/^huyen-\d+/gm) ?? [])];
		write(join(base, "lai", "roll-up.yaml"), settings);
		write(join(base, "lai", "units.csv"), units);
		for (const [index, id] of districts.entries()) {
			await cchc("rollup", "nhan-ve", "--period", "2025Q2", "--unit", id, "--today", "2025-06-25", "--out", id);
			const file = index % 2 === 0 ? "tong-hop.json" : "tong-hop.docx";
			write(join(base, "lai", "submissions", `${id}-${file}`), readFileSync(join(base, id, file)));
		}
		const direct = readdirSync(join(inbox, "submissions"), { recursive: true }).map(String);
		for (const name of direct.filter((path) => /(?:^|\/)5\d{4}-.*\.(?:json|docx)$|so-lieu/.test(path)))
			write(join(base, "lai", "submissions", name), readFileSync(join(inbox, "submissions", name)));
		await cchc("rollup", "nhan-ve", "--period", "2025Q2", "--today", "2025-06-25", "--out", "q2");
		await cchc("rollup", "lai", "--period", "2025Q2", "--today", "2025-06-25", "--out", "q2-lai");
		expect(json("q2-lai").rows).toEqual(json("q2").rows);
		expect(json("q2-lai").completeness).toEqual(json("q2").completeness);
	});

	it("counts the good and names what it could not read, by file and with the way out", async () => {
		const folder = join(base, "hong");
		write(join(folder, "roll-up.yaml"), readFileSync(join(inbox, "roll-up.yaml")));
		write(
			join(folder, "units.csv"),
			"Mã đơn vị,Tên đơn vị,Cấp,Trực thuộc\ntinh,Tỉnh Mẫu,tỉnh,\n10001,Xã A,xã,tinh\n10002,Xã B,xã,tinh\n",
		);
		write(join(folder, "submissions", "10001-2025Q3.json"), "{ hỏng");
		write(join(folder, "submissions", "10002.pdf"), "%PDF");
		write(
			join(folder, "submissions", "so-lieu-2025Q3.csv"),
			"Mã đơn vị,Thời điểm gửi,Lượt phát trên hệ thống loa truyền thanh\n10002,16/9/2025 08:30,12\n10009,16/9/2025,5\nTổng cộng,,17\n",
		);
		const { code, out, error } = await cchc("rollup", "hong", "--period", "2025Q3", "--out", "hong-ra");
		expect(code).toBe(1);
		for (const wanted of ["10001-2025Q3.json", "10002.pdf", "10009", "dòng cộng"]) expect(error).toContain(wanted);
		expect(out).toContain("nhận 1/2 báo cáo (50%)");
		const text = unwrap(readDocxText(readFileSync(join(base, "hong-ra", "tong-hop.docx")))).join("\n");
		expect(text).toContain("10002.pdf");
	});

	it("takes the moment from the register where a report does not say it", async () => {
		const folder = join(base, "so-den");
		write(join(folder, "roll-up.yaml"), readFileSync(join(inbox, "roll-up.yaml")));
		write(join(folder, "units.csv"), "Mã đơn vị,Tên đơn vị,Cấp,Trực thuộc\ntinh,Tỉnh Mẫu,tỉnh,\n10001,Xã A,xã,tinh\n");
		write(
			join(folder, "submissions", "so-lieu-2025Q3.csv"),
			"Mã đơn vị,Lượt phát trên hệ thống loa truyền thanh\n10001,12\n",
		);
		const before = await cchc("rollup", "so-den", "--period", "2025Q3", "--out", "x");
		expect(before.error).toContain("report/invalid-moment");
		write(join(folder, "register.csv"), "Tệp,Thời điểm gửi\nso-lieu-2025Q3.csv,16h30 ngày 17/9/2025\n");
		const after = await cchc("rollup", "so-den", "--period", "2025Q3", "--out", "x");
		expect(after.code).toBe(0);
		expect(after.out).toContain("nhận 1/1 báo cáo (100%)");
		const { lines } = JSON.parse(readFileSync(join(base, "x", "tong-hop.json"), "utf8"));
		expect(lines[0]).toMatchObject({ status: "late", sentOn: "2025-09-17", daysLate: 1 });
	});

	it("tells what is wrong with the folder or the command line", async () => {
		expect(await cchc("rollup", "nhan-ve")).toMatchObject({
			code: 2,
			error: expect.stringContaining("--period 2025Q3"),
		});
		const unit = await cchc("rollup", "nhan-ve", "--period", "2025Q3", "--unit", "x");
		expect(unit).toMatchObject({ code: 2, error: expect.stringContaining("--unit huyen-01 (Huyện Mẫu 01)") });
		expect((await cchc("rollup", "khong-co", "--period", "2025Q3")).error).toContain("workspace/no-folder");
		mkdirSync(join(base, "trong"));
		expect((await cchc("rollup", "trong", "--period", "2025Q3")).error).toContain("workspace/no-roll-up");
		write(
			join(base, "trong", "roll-up.yaml"),
			"unit: 3\ndueDays: 0\nrule: x\nplace: [a]\nmau: 1\ndues: { 2025Q9: x }\nextensions: [{}]\n",
		);
		const { code, error } = await cchc("rollup", "trong", "--period", "2025Q3");
		expect(code).toBe(1);
		const found = [...error.matchAll(/^(?:LỖI|CẢNH BÁO) (\S+) \(roll-up\.yaml · dòng (\d+)/gm)].map(
			([, issue, line]) => `${line} ${issue}`,
		);
		expect(found.sort()).toEqual([
			"1 workspace/missing-setting",
			"1 workspace/missing-setting",
			"1 workspace/missing-setting",
			"2 workspace/bad-setting",
			"3 workspace/bad-setting",
			"4 workspace/bad-setting",
			"5 workspace/unknown-setting",
			"6 workspace/bad-setting",
			"7 workspace/bad-setting",
		]);
		expect(error).toContain("workspace/no-units");
	});
});
