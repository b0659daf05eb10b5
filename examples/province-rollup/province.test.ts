import { readFileSync } from "node:fs";
import { periodRules } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { readDocxData } from "@cchc/document";
import {
	combineRollUps,
	communicationIndicators,
	type RollUp,
	readCsv,
	readFigureTable,
	readRollUpSubmissions,
	rollUp,
	submissionOf,
} from "@cchc/report";
import { readXlsxTables } from "@cchc/workspace";
import { beforeAll, describe, expect, it } from "vitest";
import { rollUpArtifacts, rollUpProvince } from "./src/build";
import { lookedAt, makeProvince, type ProvinceOptions } from "./src/province";
import { provinceId } from "./src/roster";

const small: ProvinceOptions = { seed: 7, units: 14, year: 2025, mergers: true };
const decoder = new TextDecoder();
let results: RollUp[] = [];
beforeAll(() => {
	results = rollUpProvince(small);
});

describe("a year of a made-up province", () => {
	it("is the same for the same seed", () => {
		const again = JSON.stringify([...makeProvince(small).deliveries()]);
		expect(JSON.stringify([...makeProvince(small).deliveries()])).toBe(again);
		expect(JSON.stringify([...makeProvince({ ...small, seed: 8 }).deliveries()])).not.toBe(again);
	});

	it("reports through districts until the merger and directly after it", () => {
		const [, second, third] = results;
		const roster = makeProvince(small).roster;
		const old = roster.filter(
			({ level, from, to }) => level === "commune" && from === undefined && (to === undefined || to > "2025-06-14"),
		);
		expect(second?.completeness.expected).toBe(old.length);
		expect(third?.completeness.expected).toBe(14);
		expect(second?.groups.some(({ completeness }) => completeness.expected > 0)).toBe(true);
		expect(third?.groups.every(({ completeness }) => completeness.expected === 0)).toBe(true);
	});

	it("adds up to what an independent count of the reports gives", () => {
		const deliveries = [...makeProvince(small).deliveries()];
		for (const result of results) {
			const replaced = new Set(deliveries.map(({ frozen }) => frozen.replaces));
			const counted = deliveries.filter(
				({ frozen }) =>
					frozen.report.period === result.period &&
					!replaced.has(frozen.hash) &&
					frozen.frozenAt.slice(0, 10) <= result.asOf,
			);
			// A correction sent after the day looked at does not count; the report it replaces does.
			const early = deliveries.filter(
				({ frozen }) =>
					frozen.report.period === result.period &&
					replaced.has(frozen.hash) &&
					frozen.frozenAt.slice(0, 10) <= result.asOf &&
					!counted.some((other) => other.frozen.replaces === frozen.hash),
			);
			let airings = 0;
			let resolved = 0;
			let received = 0;
			for (const { frozen } of [...counted, ...early]) {
				for (const row of frozen.report.rows) {
					if (row.indicator.id === "airings") airings += row.period.value ?? 0;
					if (row.indicator.id === "feedback-rate") {
						resolved += row.period.numerator ?? 0;
						received += row.period.denominator ?? 0;
					}
				}
			}
			const row = (id: string): RollUp["rows"][number] | undefined =>
				result.rows.find(({ indicator }) => indicator.id === id);
			expect(row("airings")?.period.value).toBe(airings);
			expect(row("feedback-rate")?.period.value).toBe((resolved / received) * 100);
		}
	});

	it("comes back from the CSV, the spreadsheet and the DOCX it was written to", async () => {
		const result = results[2];
		if (result === undefined) throw new Error("third quarter");
		const artifacts = await rollUpArtifacts(result);
		const file = (name: string): Uint8Array => artifacts.find(({ path }) => path === name)?.bytes ?? new Uint8Array();
		const { roster, dues } = makeProvince(small);
		const options = {
			units: roster,
			top: provinceId,
			indicators: communicationIndicators,
			period: result.period,
			rule: periodRules.nd09,
			dues,
			asOf: result.asOf,
		};

		const docx = unwrap(readRollUpSubmissions(unwrap(readDocxData(file("tong-hop.docx")))));
		expect(rollUp(options, docx).rows).toEqual(result.rows);
		const json = unwrap(readRollUpSubmissions(JSON.parse(decoder.decode(file("tong-hop.json")))));
		expect(combineRollUps(options, [{ ...result, submissions: json }]).rows).toEqual(result.rows);

		const csv = unwrap(readCsv(decoder.decode(file("so-lieu.csv")), "so-lieu.csv"));
		const fromCsv = rollUp(options, unwrap(readFigureTable(csv, { ...options, file: "so-lieu.csv" })));
		expect(fromCsv.rows.map(({ period }) => period.value)).toEqual(result.rows.map(({ period }) => period.value));

		const sheets = unwrap(await readXlsxTables(file("tong-hop.xlsx"), "tong-hop.xlsx"));
		expect(sheets[0]?.rows).toHaveLength(result.rows.length + 2);
		expect(artifacts.map(({ path }) => path)).toEqual([
			"tong-hop.docx",
			"don-doc.docx",
			"tong-hop.xlsx",
			"so-lieu.csv",
			"tong-hop.json",
			"tong-hop.html",
		]);
		expect(decoder.decode(file("tong-hop.html"))).not.toMatch(/<(?:link|img|iframe)|src=|https?:/);
	});

	it("names the day each quarter is looked at", () => {
		expect(results.map(({ asOf }) => asOf)).toEqual(Object.values(makeProvince(small).dues).map(lookedAt));
		const first = [...makeProvince(small).deliveries()][0];
		expect(first && submissionOf(first.frozen, { unit: first.unit }).period).toBe("2025Q1");
		expect(readFileSync(new URL("README.md", import.meta.url), "utf8")).toContain("2025");
	});
});
