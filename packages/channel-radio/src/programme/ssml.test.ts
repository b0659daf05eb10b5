import type { Message } from "@cchc/channel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, programmeSsml, programmeText } from "../index";

const base = seedMessages[0] as Message;
const tag =
	/<\?xml version="1\.0" encoding="UTF-8"\?>|<speak version="1\.[01]" xmlns="http:\/\/www\.w3\.org\/2001\/10\/synthesis" xml:lang="vi-VN">|<\/(?:speak|voice|p|s)>|<(?:p|s)>|<voice(?: gender="(?:fe)?male")?(?: name="[^"<&]*(?:&\w+;[^"<&]*)*")?>|<mark name="muc-\d\d"\/>|<break time="\d+ms"\/>/g;

/** What may stand in an element, in 1.0 and in 1.1. */
const children: Readonly<Record<string, readonly string[]>> = {
	speak: ["voice", "p", "mark", "break"],
	voice: ["p", "mark", "break"],
	p: ["s"],
	s: [],
};

/** Elements in wrong places, left open, or marks named twice. */
function nesting(ssml: string): string[] {
	const open = ["speak"];
	const faults: string[] = [];
	for (const [, close, name = "", empty] of ssml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
		if (name === "speak") continue;
		if (close === "/") {
			if (open.pop() !== name) faults.push(`</${name}>`);
			continue;
		}
		if (!children[open.at(-1) ?? ""]?.includes(name)) faults.push(`${name} in ${open.at(-1)}`);
		if (empty !== "/") open.push(name);
	}
	const marks = [...ssml.matchAll(/<mark name="([^"]*)"/g)].map(([, name]) => name);
	if (new Set(marks).size !== marks.length) faults.push("marks named twice");
	return [...faults, ...open.slice(1)];
}

describe("SSML", () => {
	it("is made of known tags and escaped text, whatever the message says", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("</s><break/>", "]]>", "&#0;", "<!--", "\u0001\uFFFE"),
		);
		fc.assert(
			fc.property(text, text, (title, body) => {
				const message = { ...base, title: `Tin ${title}`, body };
				const { programme } = buildProgramme({ id: "a", title, messages: [{ message }] }, seedPlan, seedOptions);
				const ssml = programmeSsml(programme);
				expect(nesting(ssml)).toEqual([]);
				const rest = ssml.replace(tag, "");
				expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
				expect(rest).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
			}),
			{ numRuns: 60 },
		);
	});

	it("names voices as the station does", () => {
		const station = {
			...seedOptions.station,
			voices: [{ id: "a", label: "A", gender: "female", ssmlName: "vi-VN-HoaiMyNeural" }] as const,
		};
		const { programme } = buildProgramme({ id: "a", title: "Tin", messages: [{ message: base }] }, seedPlan, {
			...seedOptions,
			station,
		});
		expect(programmeSsml(programme, "1.1")).toContain('<voice gender="female" name="vi-VN-HoaiMyNeural">');
	});

	it("changes voice only where another takes over, and keeps tunes inside", () => {
		const items = Array.from({ length: 40 }, (_value, index) => ({ message: { ...base, id: `tin-${index}` } }));
		const one = {
			...seedOptions,
			station: { ...seedOptions.station, voices: seedOptions.station.voices?.slice(0, 1) as never },
		};
		const ssml = programmeSsml(buildProgramme({ id: "a", title: "Tin", messages: items }, seedPlan, one).programme);
		expect(ssml.match(/<voice /g)).toHaveLength(1);
		expect(ssml).toMatch(/<voice gender="female">\s*<mark name="muc-01"\/>\s*<break time="10000ms"\/>/);
		expect(ssml).toMatch(/<break time="10000ms"\/>\s*<\/voice>\s*<\/speak>/);
	});

	it("leaves voices out that nothing is known of, and pauses of no length", () => {
		const urgent = { ...base, priority: "urgent" } as const;
		const station = { name: "Đài", voices: [{ id: "a", label: "A", ssmlName: " " }] } as const;
		const { programme } = buildProgramme({ id: "a", title: "Tin", messages: [{ message: urgent }] }, seedPlan, {
			station,
		});
		expect(programmeSsml(programme)).not.toMatch(/<voice|"0ms"/);
	});

	it("says what the plain text says", () => {
		const { programme } = buildProgramme(
			{ id: "a", title: "Tin", messages: [{ message: base }] },
			seedPlan,
			seedOptions,
		);
		const spoken = programmeSsml(programme)
			.replace(/<\/s>/g, " ")
			.replace(/<[^>]*>/g, "");
		expect(spoken.replace(/\s+/g, " ").trim()).toBe(programmeText(programme).replace(/\s+/g, " ").trim());
	});
});
