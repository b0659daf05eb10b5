import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unwrap } from "@cchc/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bundleWriter, runWriter } from "./__fixtures__/kill-writer";
import { readJournalLog } from "./journal-log";

const kills = 200;
// Four hundred processes are started and killed; on a busy machine a start takes a second.
vi.setConfig({ testTimeout: 900_000 });
let script = "";
let folder = "";
beforeAll(async () => {
	script = await bundleWriter();
	folder = await mkdtemp(join(tmpdir(), "cchc-crash-"));
});
afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
	await rm(dirname(script), { recursive: true, force: true });
});

describe("kill -9", () => {
	it(`in the middle of 1,000 appends, ${kills} times: nothing acknowledged is lost`, async () => {
		const path = join(folder, "journal.ndjson");
		const acknowledged: string[] = [];
		for (let round = 0; round < kills; round++) {
			const args = ["append", path, `R${round}`, "1000", String(1 + (round % 5) * 400)];
			acknowledged.push(...(await runWriter(script, args, (round * 7) % 31)));
			if (round % 50 === 49) {
				const result = await readJournalLog(path);
				const ids = new Set(unwrap(result).map(({ id }) => id));
				expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
				expect(result.issues.every(({ code }) => code === "workspace/journal-torn-line")).toBe(true);
				await rm(path);
				acknowledged.length = 0;
			}
		}
	});

	it(`in the middle of writing a report, ${kills} times: the file is whole, and not older than what was acknowledged`, async () => {
		const path = join(folder, "report.json");
		for (let round = 0; round < kills; round++) {
			const args = ["file", path, "", "1000", String(10_000 + (round % 5) * 200_000)];
			const acknowledged = await runWriter(script, args, (round * 5) % 23);
			const report = JSON.parse(await readFile(path, "utf8")) as { index: number; end: boolean };
			expect(report.end).toBe(true);
			expect(report.index).toBeGreaterThanOrEqual(Number(acknowledged.at(-1) ?? 0));
		}
	});

	it("two writers at once, 300 entries each: none is lost, none comes twice", async () => {
		const path = join(folder, "two.ndjson");
		const both = await Promise.all(["A", "B"].map((name) => runWriter(script, ["append", path, name, "300"])));
		expect(both.map((ids) => ids.length)).toEqual([300, 300]);
		const ids = unwrap(await readJournalLog(path)).map(({ id }) => id);
		expect(ids).toHaveLength(600);
		expect(new Set(ids)).toEqual(new Set(both.flat()));
	});

	it("one writer killed again and again while another goes on: nothing acknowledged is lost", async () => {
		const path = join(folder, "mixed.ndjson");
		const steady = runWriter(script, ["append", path, "S", "300"]);
		const acknowledged: string[] = [];
		for (let round = 0; round < 20; round++)
			acknowledged.push(...(await runWriter(script, ["append", path, `K${round}`, "1000"], round)));
		acknowledged.push(...(await steady));
		const ids = new Set(unwrap(await readJournalLog(path)).map(({ id }) => id));
		expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
		expect(acknowledged.filter((id) => id.startsWith("S-"))).toHaveLength(300);
	});
});
