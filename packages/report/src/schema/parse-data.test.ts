import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedJournal, seedPlan } from "../__fixtures__/seed";
import { compileReport } from "../report/compile-report";
import { freezeReport } from "../report/freeze-report";
import { parseFrozenReport, parseJournalEntry, parseReport } from "./parse-data";

const report = unwrap(
	compileReport({ plan: seedPlan, journal: seedJournal, dutyId: "bao-cao-ubnd-xa", period: "2024Q2" }),
);
const frozen = freezeReport(report, { at: "2024-06-17T09:00:00+07:00", by: "Văn phòng", journal: seedJournal });
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe("data from JSON", () => {
	it("is read back as it was written, unknown fields kept", () => {
		expect(parseReport(copy(report))).toEqual({ ok: true, value: report, issues: [] });
		expect(unwrap(parseFrozenReport(copy(frozen)))).toEqual(frozen);
		for (const entry of seedJournal) expect(unwrap(parseJournalEntry(copy(entry)))).toEqual(entry);
		expect(unwrap(parseJournalEntry({ ...copy(seedJournal[0]), later: 1 }))).toHaveProperty("later", 1);
	});

	it.each([
		["no entry", null],
		["a wrong date", { ...seedJournal[0], date: "2024-02-30" }],
		["a negative count", { ...seedJournal[0], quantities: { items: -1 } }],
		["a count that is no number", { ...seedJournal[0], quantities: { items: "1" } }],
		["a measure nobody knows", { ...seedJournal[0], quantities: { likes: 1 } }],
		["a channel nobody knows", { ...seedJournal[0], channel: "tv" }],
	])("refuses %s, and says where", (_name, input) => {
		const result = parseJournalEntry(input);
		expect(result.ok).toBe(false);
		expect(result.issues.every(({ code, hint }) => code === "report/invalid-data" && hint !== undefined)).toBe(true);
	});

	it("refuses an altered frozen report", () => {
		const altered = { ...copy(frozen), report: { ...report, title: "Khác" } };
		expect(parseFrozenReport(altered).issues.map(({ code }) => code)).toEqual(["report/hash-mismatch"]);
		expect(parseFrozenReport({ ...copy(frozen), hash: "x" }).ok).toBe(false);
	});
});
