import type { Message } from "@cchc/channel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, programmeSsml, programmeText } from "../index";

const base = seedMessages[0] as Message;
const tag =
	/<\?xml version="1\.0" encoding="UTF-8"\?>|<speak version="1\.[01]" xmlns="http:\/\/www\.w3\.org\/2001\/10\/synthesis" xml:lang="vi-VN">|<\/(?:speak|voice|p|s)>|<(?:p|s)>|<voice(?: gender="(?:fe)?male")?(?: name="[^"<&]*(?:&\w+;[^"<&]*)*")?>|<mark name="muc-\d\d"\/>|<break time="\d+ms"\/>/g;

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
				const rest = programmeSsml(programme).replace(tag, "");
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
		expect(programmeSsml(programme, "1.1")).toContain('<voice gender="female" name="vi-VN-HoaiMyNeural"><p><s>');
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
