import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../packages/cli/src/run-cli";
import { hasErrors } from "../../packages/core/src";
import { readDocxText } from "../../packages/document/src";
import { checkPlan } from "../../packages/plan/src";
import { parsePlanYaml } from "../../packages/plan/src/yaml";

const page = readFileSync(new URL("../../docs/guides/first-plan.md", import.meta.url), "utf8");

/** The command lines of the page's shell fences, split as a shell splits them. */
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)]
	.flatMap((fence) => (fence[1] ?? "").trim().split("\n"))
	.map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? ""));

describe("docs/guides/first-plan.md", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "cchc-first-plan-"));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it("leads from an empty folder to a checked plan, its pack and next year's plan with nothing but its own commands", async () => {
		expect(commands.map(([program, name]) => [program, name])).toEqual(
			["templates", "new", "check", "coverage", "build", "upgrade"].map((name) => ["cchc", name]),
		);
		const outputs = new Map<string, string>();
		for (const [, name = "", ...args] of commands) {
			let output = "";
			const write = (text: string): void => {
				output += text;
			};
			const now = new Date("2026-01-05T08:00:00+07:00");
			const code = await runCli([name, ...args], { write, writeError: write, folder, now });
			expect(code, output).toBe(0);
			outputs.set(name, output);
		}
		const plan = parsePlanYaml(readFileSync(join(folder, "suoi-lanh", "plan.yaml"), "utf8"));
		expect(plan.ok && plan.value.title).toBe("Tuyên truyền cải cách hành chính xã Suối Lành năm 2026");
		expect(hasErrors(plan.ok ? checkPlan(plan.value) : plan.issues)).toBe(false);
		expect(outputs.get("check")).not.toMatch(/LỖI|CẢNH BÁO/);
		expect(outputs.get("templates")).toContain("Chỉ ghi tên riêng");

		const out = join(folder, "out", "suoi-lanh-2026");
		for (const file of ["plan.docx", "web/index.html", "calendar.ics", "reports/calendar.html"]) {
			expect(page).toContain(`\`${file}\``);
			expect(existsSync(join(out, file)), file).toBe(true);
		}
		for (const [place, ending] of [
			["radio", ".docx"],
			["poster", ".pdf"],
		] as const) {
			expect(readdirSync(join(out, place)).filter((name) => name.endsWith(ending)).length).toBeGreaterThanOrEqual(6);
		}
		const paper = readDocxText(readFileSync(join(out, "plan.docx")));
		expect(paper.ok && paper.value.join("\n")).toContain("Tuyên truyền cải cách hành chính xã Suối Lành năm 2026");
		const next = readFileSync(join(folder, "suoi-lanh", "plan-moi.yaml"), "utf8");
		expect(next).toContain("xã Suối Lành năm 2027");
		expect(next).not.toContain("năm 2026.");
	}, 120_000);
});
