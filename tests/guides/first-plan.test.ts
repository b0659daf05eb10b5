import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../packages/cli/src/run-cli";
import { hasErrors } from "../../packages/core/src";
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

	it("leads from an empty folder to a checked plan with nothing but its own commands", async () => {
		expect(commands.map(([program, name]) => [program, name])).toEqual([
			["cchc", "templates"],
			["cchc", "new"],
			["cchc", "check"],
		]);
		let output = "";
		const write = (text: string): void => {
			output += text;
		};
		for (const [, ...args] of commands) {
			const code = await runCli(args, { write, writeError: write, folder, now: new Date("2026-01-05T08:00:00+07:00") });
			expect(code, output).toBe(0);
		}
		const plan = parsePlanYaml(readFileSync(join(folder, "suoi-lanh", "plan.yaml"), "utf8"));
		expect(plan.ok && plan.value.title).toBe("Tuyên truyền cải cách hành chính xã Suối Lành năm 2026");
		expect(hasErrors(plan.ok ? checkPlan(plan.value) : plan.issues)).toBe(false);
	});
});
