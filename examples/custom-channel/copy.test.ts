import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate } from "@cchc/calendar";
import { type Channel, parseMessage } from "@cchc/channel";
import { channelRules } from "@cchc/channel/testing";
import { unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { afterAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));
const scratch = mkdtempSync(join(folder, ".copy-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, "../nhan-quyen-2024", path), "utf8");
const plan = unwrap(parsePlanYaml(read("plan.yaml")));
const messages = ["bo-phan-mot-cua", "duong-day-nong"].map((id) =>
	unwrap(parseMessage(read(`messages/${id}.md`), { plan })),
);

describe("the guide", () => {
	it("adds a channel by one copied folder, with no change elsewhere", async () => {
		cpSync(join(folder, "src"), join(scratch, "src"), { recursive: true });
		const file = join(scratch, "src/led-board.ts");
		writeFileSync(
			file,
			readFileSync(file, "utf8").replaceAll("led-board", "bang-den-cho").replaceAll("ledBoard", "marketBoard"),
		);
		const copied = (await import(file)) as { marketBoard: (options: object) => Channel };
		const subject = {
			name: "bang-den-cho",
			create: () => copied.marketBoard({ columns: 30, rows: 4 }),
			context: { plan, today: civilDate("2024-03-15") },
			messages,
		};
		for (const rule of channelRules) expect([rule.id, await rule.check(subject)]).toEqual([rule.id, []]);
	});

	it("shows only code that stands in the example", () => {
		const guide = readFileSync(join(folder, "../../docs/guides/new-channel.md"), "utf8");
		const sources = readdirSync(join(folder, "src")).map((name) => readFileSync(join(folder, "src", name), "utf8"));
		const fences = [...guide.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
		expect(fences.length).toBeGreaterThan(2);
		for (const code of fences) expect([code, sources.some((source) => source.includes(code))]).toEqual([code, true]);
	});
});
