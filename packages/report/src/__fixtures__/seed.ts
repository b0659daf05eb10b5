import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { parseJournalCsv } from "../journal/journal-csv";
import type { JournalEntry } from "../journal/journal-type";

const folder = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);

/** Text of the example's journal. */
export const seedJournalCsv: string = readFileSync(new URL("journal.csv", folder), "utf8");

/** The example's plan. */
export const seedPlan: Plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", folder), "utf8")));

/** The example's journal. */
export const seedJournal: readonly JournalEntry[] = unwrap(
	parseJournalCsv(seedJournalCsv, { plan: seedPlan, file: "journal.csv" }),
);

/** An entry for tests. */
export function entry(fields: Partial<JournalEntry> & { id: string }): JournalEntry {
	return {
		date: "2024-01-10" as JournalEntry["date"],
		unit: "van-phong",
		form: "dua-tin-bai",
		channel: "portal",
		contents: ["mot-cua"],
		title: "Bài thử",
		quantities: { items: 1 },
		...fields,
	};
}
