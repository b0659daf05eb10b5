import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { readDocxText } from "@cchc/document";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "./__fixtures__/seed";
import { radio } from "./index";

const context = { plan: seedPlan, today: civilDate("2024-01-02") };
const oneStop = seedMessages[0] as Message;

testChannel({ name: "radio", create: () => radio(seedOptions), context, messages: seedMessages });

async function render(message: Message): Promise<{ text: string; ssml: string; script: string[]; codes: string[] }> {
	const { artifacts, losses } = await radio(seedOptions).render(message, context);
	const [script, text, ssml] = artifacts;
	const paragraphs = readDocxText(script?.bytes ?? new Uint8Array());
	if (!paragraphs.ok) throw new Error("the script cannot be read");
	return {
		text: decodeUtf8(text?.bytes ?? new Uint8Array()),
		ssml: decodeUtf8(ssml?.bytes ?? new Uint8Array()),
		script: paragraphs.value,
		codes: [...new Set(losses.map(({ code }) => code))],
	};
}

describe("radio", () => {
	it("writes script, text and SSML for a message", async () => {
		const { artifacts } = await radio(seedOptions).render(oneStop, context);
		expect(artifacts.map(({ path }) => path)).toEqual([
			"bo-phan-mot-cua.docx",
			"bo-phan-mot-cua.txt",
			"bo-phan-mot-cua.ssml",
		]);
	});

	it("leaves nothing in the text that cannot be read as it stands", async () => {
		for (const message of seedMessages) {
			const { text, ssml } = await render(message);
			expect(text).not.toMatch(/\d|UBND|CCHC|TTHC|https?:|\*\*|[[\]{}]/);
			expect(ssml.replace(/<[^>]*>/g, "")).not.toMatch(/\d/);
		}
	});

	it("says the hotline twice", async () => {
		const { text } = await render(oneStop);
		expect(text.match(/Đường dây nóng .*: không hai hai không/g)).toHaveLength(2);
	});

	it("shows everything that is spoken in the script, and ends it", async () => {
		const { script, text } = await render(oneStop);
		const all = script.join(" ").replace(/\s+/g, " ");
		for (const sentence of text.split(/\n+|(?<=\.) /).filter(Boolean)) expect(all).toContain(sentence);
		expect(all).toContain("0220.3777.888");
		expect(script).toContain("HẾT");
	});

	it("declares what a voice cannot carry", async () => {
		const online = seedMessages.find(({ id }) => id === "dich-vu-cong-truc-tuyen") as Message;
		expect((await render(online)).codes).toEqual([
			"radio/link-omitted",
			"radio/table-omitted",
			"radio/heading-omitted",
			"radio/facts-omitted",
			"radio/slogans-omitted",
		]);
	});
});

describe("radio checks", () => {
	const sentenceOf = (syllables: number): string => `${"Bà ".repeat(syllables).trim()}.`;
	const codes = (message: Message, options = seedOptions): string[] =>
		radio(options)
			.check(message, context)
			.map(({ code, severity }) => `${severity} ${code}`);

	it.each([
		[30, "draft", undefined],
		[31, "draft", "warning"],
		[51, "draft", "warning"],
		[30, "final", undefined],
		[31, "final", "warning"],
		[50, "final", "warning"],
		[51, "final", "error"],
	] as const)("finds a sentence of %i syllables in %s mode: %s", (syllables, mode, severity) => {
		const { callToAction: _call, ...message } = { ...oneStop, summary: "Tin.", body: sentenceOf(syllables) };
		const found = radio({ ...seedOptions, mode, slotMinutes: 15 })
			.check(message, context)
			.find(({ code }) => code === "radio/long-sentence");
		expect(found?.severity).toBe(severity);
		if (severity !== undefined) expect(found?.message).toContain(`${syllables} âm tiết`);
	});

	it("says how many syllables must go; without them the message fits", () => {
		const body = "Bà con mang giấy tờ đến xã. ".repeat(120);
		const options = { ...seedOptions, mode: "final", slotMinutes: 4 } as const;
		const overrun = radio(options)
			.check({ ...oneStop, body }, context)
			.find(({ code }) => code === "radio/slot-overrun");
		expect(overrun?.severity).toBe("error");
		const cut = Number(/khoảng (\d+) âm tiết/.exec(overrun?.hint ?? "")?.[1]);
		expect(cut).toBeGreaterThan(100);
		const shorter = "Bà con mang giấy tờ đến xã. ".repeat(120 - Math.ceil(cut / 7));
		expect(codes({ ...oneStop, body: shorter }, options)).not.toContain("error radio/slot-overrun");
	});

	it("asks for something to say", () => {
		expect(codes({ ...oneStop, summary: "", body: "", callToAction: undefined } as unknown as Message)).toContain(
			"error radio/nothing-to-say",
		);
	});
});
