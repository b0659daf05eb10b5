import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAloud } from "./read-aloud";

interface Case {
	readonly category: string;
	readonly source: string;
	readonly spoken: string;
	readonly unsure: boolean;
}

const text = readFileSync(new URL("./__fixtures__/readings.txt", import.meta.url), "utf8");
const cases = parseCases(text);

function parseCases(table: string): Case[] {
	let category = "";
	return table.split("\n").flatMap((line): Case[] => {
		if (line.startsWith("## ")) category = line.slice(3);
		const match = /^(?!#)(.*?) ([→⇢]) (.*)$/u.exec(line);
		if (match === null) return [];
		const [, source = "", arrow, spoken = ""] = match;
		return [{ category, source: lineBreaks(source), spoken: lineBreaks(spoken), unsure: arrow === "⇢" }];
	});
}

function lineBreaks(written: string): string {
	return written.replaceAll("\\n", "\n");
}

describe("acceptance table of readings", () => {
	const categories = [...new Set(cases.map((item) => item.category))];
	it("covers every category with enough cases", () => {
		expect(cases.length).toBeGreaterThan(1400);
		expect(categories).toHaveLength(18);
	});
	it.each(categories)("%s", (category) => {
		const failures = cases
			.filter((item) => item.category === category)
			.map(({ source, spoken, unsure }) => {
				const made = readAloud(source);
				const flagged = made.spans.some((span) => span.unsure !== undefined);
				return { source, wanted: [spoken, unsure], made: [made.text, flagged] };
			})
			.filter(({ wanted, made }) => wanted[0] !== made[0] || wanted[1] !== made[1]);
		expect(failures).toEqual([]);
	});
	it("reads every reading to itself", () => {
		expect(cases.filter(({ spoken }) => readAloud(spoken).text !== spoken)).toEqual([]);
	});
	it("leaves no digit", () => {
		expect(cases.filter(({ spoken }) => /\p{N}/u.test(spoken))).toEqual([]);
	});
});
