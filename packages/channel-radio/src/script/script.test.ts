import type { Message } from "@cchc/channel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, type Programme } from "../index";
import { dealPages, rowHeight } from "./script-pages";
import { type ScriptRow, scriptRows } from "./script-rows";
import { countLines, textWidth } from "./text-width";

const base = seedMessages[0] as Message;
const programmeOf = (message: Message): Programme =>
	buildProgramme({ id: "thu", title: "Bản tin", messages: [{ message }] }, seedPlan, seedOptions).programme;
const textOf = (row: ScriptRow): string => row.runs.map((run) => run.text).join("");

describe("the lines of a script", () => {
	it("tell when each item starts and what is left", () => {
		const programme = programmeOf(base);
		const headings = scriptRows(programme).filter(({ kind }) => kind === "heading");
		expect(headings[0]?.margin[0]).toBe("Bắt đầu 0:00 · dài 0:10");
		expect(headings[1]?.margin[0]).toMatch(/^Bắt đầu 0:10/);
		expect(headings.at(-1)?.margin).toEqual([expect.stringMatching(/· dài 0:10$/), "Còn lại 0:00"]);
	});

	it("spell a hard name once, in the script alone", () => {
		const programme = programmeOf({ ...base, body: "Gặp ông Krông. Ông Krông sẽ trả lời." });
		const rows = scriptRows(programme, { spellings: { Krông: "Cờ-rông" } }).map(textOf);
		expect(rows).toContain("Gặp ông Krông (đọc: Cờ-rông).");
		expect(rows).toContain("Ông Krông sẽ trả lời.");
	});

	it("carry pause marks when asked to", () => {
		const programme = programmeOf({ ...base, body: "Đến sớm, về sớm." });
		expect(scriptRows(programme, { pauseMarks: true }).map(textOf)).toContain("Đến sớm, / về sớm. //");
	});

	it("show an original where it is met first in an item", () => {
		const rows = scriptRows(programmeOf({ ...base, body: "Nộp tại UBND xã. Hỏi UBND xã." })).filter(({ margin }) =>
			margin.some((note) => note.includes("UBND")),
		);
		expect(textOf(rows[0] as ScriptRow)).toBe("Nộp tại Ủy ban nhân dân xã.");
		expect(rows.filter((row) => textOf(row).startsWith("Hỏi"))).toEqual([]);
	});

	it("say who takes over inside an item", () => {
		const rows = scriptRows(programmeOf({ ...base, body: "Hỏi: Ở đâu?\n\nTrả lời: Ở xã." })).map(textOf);
		expect(rows.slice(rows.indexOf("[Phát thanh viên nam]"), rows.indexOf("Trả lời: Ở xã.") + 1)).toEqual([
			"[Phát thanh viên nam]",
			"Hỏi: Ở đâu?",
			"[Phát thanh viên nữ]",
			"Trả lời: Ở xã.",
		]);
	});

	it("say that an urgent message breaks in", () => {
		const rows = scriptRows(programmeOf({ ...base, priority: "urgent" })).map(textOf);
		expect(rows).toContain("[Tin khẩn cấp: ngắt chương trình đang phát, phát ngay]");
	});
});

describe("pages of a script", () => {
	const row = fc.record({
		kind: fc.constantFrom("heading" as const, "cue" as const, "sentence" as const),
		runs: fc.array(fc.record({ text: fc.string({ maxLength: 300 }) }), { minLength: 1, maxLength: 2 }),
		margin: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
		opens: fc.boolean(),
	});

	it("keep all lines in order and no page overfull but for a single line", () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
				const pages = dealPages(rows, 145);
				expect(pages.flat()).toEqual(rows);
				for (const [index, page] of pages.entries()) {
					const height = page.reduce((sum, line) => sum + rowHeight(line), index === 0 ? 145 : 0);
					if (page.length > 1) expect(height).toBeLessThan(700);
				}
			}),
		);
	});

	it("do not end with a line that leads to the next", () => {
		for (let length = 1; length < 24; length += 1) {
			const rows = scriptRows(programmeOf({ ...base, body: "Bà con mang giấy tờ đến xã.\n\n".repeat(length) }));
			for (const page of dealPages(rows, 145).slice(0, -1)) {
				expect(page.at(-1)?.kind).toBe("sentence");
				expect(textOf(page.at(-1) as ScriptRow)).not.toMatch(/:$/);
			}
		}
	});
});

describe("text width", () => {
	it("is that of Times, diacritics apart", () => {
		expect(textWidth("a", 1000)).toBe(444);
		expect(textWidth("ậ", 16)).toBe(textWidth("a", 16));
	});

	it("counts lines as they wrap", () => {
		expect(countLines("", 16, 100)).toBe(1);
		expect(countLines("một hai ba", 16, 45)).toBe(2);
		expect(countLines("x".repeat(100), 16, 80)).toBe(10);
	});
});
