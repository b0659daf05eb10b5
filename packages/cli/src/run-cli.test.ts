import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { cchcWith } from "./__fixtures__/run-cchc";

const fixtures = fileURLToPath(new URL("__fixtures__", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "cchc-cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const cchc = cchcWith({ folder: fixtures, now: new Date("2024-03-15T01:00:00+07:00") });

const example = fileURLToPath(new URL("../../../examples/nhan-quyen-2024", import.meta.url));

describe("cchc", () => {
	it("prints all ten mistakes of a plan, each with line, path, what is wrong and how to mend it", async () => {
		const { code, out } = await cchc("check", "ten-mistakes");
		expect(code).toBe(1);
		const errors = out.split(/\n(?=LỖI |CẢNH BÁO |GHI CHÚ )/).filter((text) => text.startsWith("LỖI "));
		for (const error of errors)
			expect(error).toMatch(/^LỖI plan\/\S+ \(plan\.yaml · dòng \d+, cột \d+ · .+\)\n {2}\S.*\n {2}→ \S/);
		expect(errors.length).toBe(10);
		await expect(out).toMatchFileSnapshot("__fixtures__/ten-mistakes/expected.txt");
	});

	it("writes nothing when the plan is faulty", async () => {
		const { code, error } = await cchc("build", "ten-mistakes", "--out", join(base, "out"));
		expect(code).toBe(1);
		expect(error).toContain("Chưa ghi tệp nào");
		expect(existsSync(join(base, "out"))).toBe(false);
	});

	it("tells a folder that is not there from a folder without a plan", async () => {
		expect((await cchc("check", "khong-co")).out).toContain("workspace/no-folder");
		expect((await cchc("check", ".")).out).toContain("workspace/no-plan");
	});

	it("answers a faulty command line with the way it is used", async () => {
		expect(await cchc("chek")).toMatchObject({ code: 2, error: expect.stringContaining("Không có lệnh “chek”") });
		expect(await cchc("check")).toMatchObject({ code: 2, error: expect.stringContaining("<thư mục>") });
		expect(await cchc("check", "a", "--sai")).toMatchObject({ code: 2, error: expect.stringContaining("--sai") });
		expect(await cchc("check", "a", "--today", "30/2/2024")).toMatchObject({ code: 2 });
		expect((await cchc()).code).toBe(2);
		expect(await cchc("check", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("Ví dụ: cchc check") });
	});

	it("shows the reports that are due, the nearest first, and why", async () => {
		const { code, out } = await cchc("calendar", example, "--explain");
		expect(code).toBe(0);
		expect(out).toMatch(/^Thứ Sáu, 15\/3\/2024 · hôm nay\n/);
		expect(out).toContain("[Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5]");
		expect((await cchc("calendar", example, "--all")).out).toMatch(/^Thứ Hai, 15\/01\/2024 · đã qua 60 ngày\n/);
	});

	it("makes one report, or tells which there are, or what a final one still lacks", async () => {
		const wanted = ["report", example, "--duty", "bao-cao-ubnd-xa", "--period", "2024Q1"];
		const made = await cchc(...wanted, "--out", join(base, "reports"));
		expect(made.code).toBe(0);
		expect(made.out).toContain("bao-cao-ubnd-xa-2024q1.docx");
		const none = await cchc("report", example, "--duty", "bao-cao-ubnd-xa", "--period", "202401");
		expect(none).toMatchObject({ code: 2, error: expect.stringContaining("--duty bao-cao-ubnd-xa --period 2024Q1") });
		const final = await cchc(...wanted, "--final", "--out", join(base, "final"));
		expect(final.code).toBe(1);
		expect(final.error).toContain("LỖI document/missing-number");
		expect(final.error).toContain("reports/bao-cao-ubnd-xa-2024q1.yaml");
		expect(existsSync(join(base, "final"))).toBe(false);
	});

	const answers = ["commune=Bình Minh", "province=tỉnh Hưng Yên", "chairman=Nguyễn Văn An", "hotline=0221 3777 888"];

	it("starts a commune's folder from a template, and never over another one", async () => {
		const folder = join(base, "binh-minh");
		const wanted = ["new", folder, "--template", "xa-hai-cap", ...answers.flatMap((answer) => ["--answer", answer])];
		const made = await cchc(...wanted);
		expect(made).toMatchObject({ code: 0, out: expect.stringContaining("plan.yaml"), error: "" });
		const checked = await cchc("check", folder);
		expect(checked.code).toBe(0);
		expect(checked.out).not.toContain("LỖI");
		expect(await cchc(...wanted)).toMatchObject({ code: 1, error: expect.stringContaining("workspace/already-there") });
	});

	it("asks for every answer that is missing, and for a template that exists", async () => {
		const none = await cchc("new", join(base, "x"), "--template", "xa-hai-cap");
		expect(none.code).toBe(1);
		expect(none.error.match(/plan\/answer-missing/g)?.length).toBe(4);
		expect(existsSync(join(base, "x"))).toBe(false);
		expect(await cchc("new", join(base, "x"))).toMatchObject({ code: 2, error: expect.stringContaining("xa-ba-cap") });
		expect((await cchc("templates")).out).toContain("hotline: Số điện thoại đường dây nóng?");
	});

	it("reads a plan off paper into a folder that can be checked", async () => {
		const folder = join(base, "imported");
		const { code, out } = await cchc("import", join(example, "original.txt"), "--out", folder);
		expect(code).toBe(0);
		expect(out).toContain("0 đoạn chưa hiểu");
		const errors = (await cchc("check", folder)).out.match(/LỖI \S+/g) ?? [];
		expect(new Set(errors)).toEqual(new Set(["LỖI plan/duty-without-due"]));
		expect((await cchc("import", join(example, "original.txt"))).code).toBe(2);
	});

	it("looks over a Word file of ours and finds no fault", async () => {
		const folder = join(base, "lint");
		await cchc("report", example, "--duty", "bao-cao-ubnd-xa", "--period", "2024Q1", "--out", folder);
		const { code, out } = await cchc("lint", join(folder, "bao-cao-ubnd-xa-2024q1.docx"));
		expect(code).toBe(0);
		expect(out).not.toContain("LỖI");
		expect((await cchc("lint", join(base, "khong-co.docx"))).code).toBe(2);
	});

	it("shows what a sheet would bring into the journal, then brings it in once", async () => {
		const folder = join(base, "journal");
		cpSync(join(example, "plan.yaml"), join(folder, "plan.yaml"));
		const wanted = ["journal", folder, "--import", join(example, "journal.csv")];
		const preview = await cchc(...wanted);
		expect(preview).toMatchObject({ code: 0, out: expect.stringContaining("chưa ghi gì") });
		expect(existsSync(join(folder, "journal.ndjson"))).toBe(false);
		const written = await cchc(...wanted, "--write");
		expect(written).toMatchObject({ code: 0, out: expect.stringMatching(/Đã ghi [6-9]\d|1\d\d hoạt động/) });
		const report = await cchc(
			"report",
			folder,
			"--duty",
			"bao-cao-ubnd-xa",
			"--period",
			"2024Q1",
			"--out",
			join(base, "r"),
		);
		expect(report.code).toBe(0);
		expect((await cchc(...wanted, "--write")).code).toBe(1);
	});

	it("shows what the plan covers, and what changed between two plans", async () => {
		expect((await cchc("coverage", example)).out).toContain("| Cơ chế một cửa, một cửa liên thông |");
		const folder = join(base, "changed");
		const text = readFileSync(join(example, "plan.yaml"), "utf8");
		mkdirSync(folder);
		writeFileSync(join(folder, "plan.yaml"), text.replace("value: 96,", "value: 120,"));
		expect((await cchc("diff", example, example)).out).toBe("Hai bản kế hoạch giống nhau.\n");
		expect((await cchc("diff", example, folder)).out).toMatch(/96.*120/);
		expect((await cchc("diff", example, join(base, "khong-co"))).code).toBe(1);
	});
});
