import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli";

const fixtures = fileURLToPath(new URL("__fixtures__", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "cchc-cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function cchc(...args: string[]): Promise<{ code: number; out: string; error: string }> {
	let out = "";
	let error = "";
	const code = await runCli(args, {
		write: (text) => {
			out += text;
		},
		writeError: (text) => {
			error += text;
		},
		folder: fixtures,
		now: new Date("2024-03-15T01:00:00+07:00"),
	});
	return { code, out, error };
}

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
});
