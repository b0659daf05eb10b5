import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { abbreviationTable } from "./data/abbreviations";
import { readAloud } from "./read-aloud";

interface Case {
	readonly category: string;
	readonly source: string;
	readonly spoken: string;
	readonly unsure: boolean;
}

const tables = ["readings", "readings-second", "readings-standard"].map((name) => {
	const text = readFileSync(new URL(`./__fixtures__/${name}.txt`, import.meta.url), "utf8");
	return [name, parseCases(text)] as const;
});

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

it("has enough cases in enough categories", () => {
	const cases = tables.flatMap(([, list]) => list);
	expect(cases.length).toBeGreaterThan(3600);
	expect(new Set(cases.map((item) => item.category)).size).toBeGreaterThan(45);
});

describe.each(tables)("acceptance table %s", (_, cases) => {
	const categories = [...new Set(cases.map((item) => item.category))];
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
	it("leaves no abbreviation of the tables", () => {
		const known = new Set(abbreviationTable().map(([key]) => key));
		const left = cases.flatMap(({ source, spoken }) =>
			[...spoken.matchAll(/(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu)]
				.filter(([word]) => known.has(word))
				.map(([word]) => [source, word]),
		);
		expect(left).toEqual([]);
	});
	it("aligns every reading with its source", () => {
		const torn = cases.filter(({ source }) => {
			const { text, spans } = readAloud(source);
			return spans.some((span, index) => {
				const [from, to] =
					index === 0 ? [0, 0] : [spans[index - 1]?.source[1] as number, spans[index - 1]?.spoken[1] as number];
				return (
					source.slice(from, span.source[0]).replace(/\s/gu, "") !== text.slice(to, span.spoken[0]).replace(/\s/gu, "")
				);
			});
		});
		expect(torn).toEqual([]);
	});
});
