import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { civilDate } from "@cchc/calendar";
import { poster } from "@cchc/channel-poster";
import { radio } from "@cchc/channel-radio";
import { web } from "@cchc/channel-web";
import { formatIssue } from "@cchc/core";
import { planTemplates } from "@cchc/templates";
import { loadPosterFonts, loadResvgWasm, openWorkspace } from "@cchc/workspace";
import { afterAll, describe, expect, it } from "vitest";
import { radioOptionsOf, webOptionsOf } from "../pack/channel-options";
import { runCli } from "../run-cli";

const base = mkdtempSync(join(tmpdir(), "cchc-new-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.each(planTemplates.map((template) => [template.id, template] as const))(
	"cchc new --template %s",
	(id, template) => {
		it("makes a folder whose messages suit every channel without a remark", async () => {
			const answers = {
				commune: "Suối Lành",
				province: "tỉnh Bình An",
				chairman: "Nguyễn Văn An",
				hotline: "0220 3777 888",
				district: "Đồi Xanh",
			};
			const asked = Object.entries(answers).filter(([key]) =>
				template.questions.some((question) => question.id === key),
			);
			const folder = join(base, id);
			const write = (): void => {};
			const code = await runCli(
				["new", folder, "--template", id, ...asked.flatMap(([key, value]) => ["--answer", `${key}=${value}`])],
				{ write, writeError: write, folder: base, now: new Date("2026-01-05T08:00:00+07:00") },
			);
			expect(code).toBe(0);
			expect(readFileSync(join(folder, "plan.yaml"), "utf8")).toMatch(
				/^# yaml-language-server: \$schema=plan\.schema\.json\n/,
			);
			expect(JSON.parse(readFileSync(join(folder, "plan.schema.json"), "utf8")).title).toContain("Kế hoạch");
			const workspace = await openWorkspace(folder);
			if (!workspace.ok) throw new Error("not a folder of ours");
			const { plan, messages } = workspace.value;
			const context = { plan, today: civilDate(`${plan.year}-01-05`) };
			const channels = [
				radio(radioOptionsOf(plan)),
				web(webOptionsOf(plan, new Map())),
				poster({ formats: ["a2"], fonts: await loadPosterFonts(), resvgWasm: await loadResvgWasm() }),
			];
			const remarks = channels.flatMap((channel) => messages.flatMap((message) => channel.check(message, context)));
			expect(remarks.map(formatIssue)).toEqual([]);
		});
	},
);
