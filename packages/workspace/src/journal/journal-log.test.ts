import { appendFile, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unwrap } from "@cchc/core";
import type { JournalEntry } from "@cchc/report";
import { beforeEach, describe, expect, it } from "vitest";
import { writeFileDurably } from "./durable-file";
import { appendJournal, readJournalLog } from "./journal-log";

const entry = (id: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
	id,
	date: "2024-03-05" as JournalEntry["date"],
	unit: "van-phong",
	form: "dua-tin-bai",
	contents: [],
	title: "Bài",
	quantities: { items: 1 },
	...more,
});

let folder = "";
let path = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "cchc-journal-"));
	path = join(folder, "journal.ndjson");
});

describe("journal log", () => {
	it("keeps entries in order and is empty before the first", async () => {
		expect(unwrap(await readJournalLog(path))).toEqual([]);
		expect(unwrap(await appendJournal(path, [entry("A"), entry("B")]))).toEqual({ appended: 2, already: 0 });
		expect(unwrap(await appendJournal(path, [entry("C")]))).toEqual({ appended: 1, already: 0 });
		expect(unwrap(await readJournalLog(path)).map(({ id }) => id)).toEqual(["A", "B", "C"]);
		expect((await readFile(path, "utf8")).split("\n")).toHaveLength(4);
		expect(await readdir(folder)).toEqual(["journal.ndjson"]);
	});

	it("does not write the same entry twice, and refuses an id with another content", async () => {
		await appendJournal(path, [entry("A")]);
		expect(unwrap(await appendJournal(path, [entry("A"), entry("B")]))).toEqual({ appended: 1, already: 1 });
		const refused = await appendJournal(path, [entry("C"), entry("A", { title: "Khác" })]);
		expect(refused.issues.map(({ code }) => code)).toEqual(["workspace/journal-id-taken"]);
		expect(unwrap(await readJournalLog(path)).map(({ id }) => id)).toEqual(["A", "B"]);
	});

	it("leaves out a line cut off by a crash, says so, and goes on in a line of its own", async () => {
		await appendJournal(path, [entry("A")]);
		await appendFile(path, '{"id":"B","date":"2024');
		const result = await readJournalLog(path);
		expect(result.issues.map(({ code, position }) => [code, position?.line])).toEqual([
			["workspace/journal-torn-line", 2],
		]);
		await appendJournal(path, [entry("C")]);
		expect(unwrap(await readJournalLog(path)).map(({ id }) => id)).toEqual(["A", "C"]);
	});

	it("writes nothing to a journal it cannot read", async () => {
		await writeFile(path, '{"id":"A"}\n');
		expect((await appendJournal(path, [entry("B")])).issues.map(({ code }) => code)).toEqual([
			"workspace/journal-bad-line",
		]);
		expect(await readFile(path, "utf8")).toBe('{"id":"A"}\n');
	});

	it("takes over the lock of a process that is gone", async () => {
		await writeFile(`${path}.lock`, `999999999 ${(await import("node:os")).hostname()} 0`);
		expect((await appendJournal(path, [entry("A")])).ok).toBe(true);
	});

	it("loses nothing to writers at the same time", async () => {
		await Promise.all(Array.from({ length: 40 }, (_, index) => appendJournal(path, [entry(`E${index}`)])));
		const ids = unwrap(await readJournalLog(path)).map(({ id }) => id);
		expect(new Set(ids).size).toBe(40);
		expect(ids).toHaveLength(40);
	});
});

describe("writeFileDurably", () => {
	it("replaces a file whole and leaves nothing beside it", async () => {
		await writeFileDurably(path, new TextEncoder().encode("một"));
		await writeFileDurably(path, new TextEncoder().encode("hai"));
		expect(await readFile(path, "utf8")).toBe("hai");
		expect(await readdir(folder)).toEqual(["journal.ndjson"]);
	});
});
