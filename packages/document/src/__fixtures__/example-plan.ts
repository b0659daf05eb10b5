import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { compileReport, type JournalEntry, type PeriodicReport, parseJournalCsv } from "@cchc/report";

function example(name: string): string {
	return readFileSync(new URL(`../../../../examples/nhan-quyen-2024/${name}`, import.meta.url), "utf8");
}

/** The plan of the first example. */
export const examplePlan: Plan = unwrap(parsePlanYaml(example("plan.yaml")));

/** Its journal. */
export const exampleJournal: readonly JournalEntry[] = unwrap(
	parseJournalCsv(example("journal.csv"), { plan: examplePlan, file: "journal.csv" }),
);

/** Its report of the first quarter by one of its duties. */
export function exampleReport(dutyId: "bao-cao-ubnd-xa" | "bao-cao-dai-truyen-thanh"): PeriodicReport {
	return unwrap(compileReport({ plan: examplePlan, journal: exampleJournal, dutyId, period: "2024Q1" }));
}
