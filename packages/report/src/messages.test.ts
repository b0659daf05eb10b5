import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messages } from "./messages";

const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const code = sources
	.filter((name) => !name.endsWith(".test.ts") && name !== "messages.ts")
	.map(text)
	.join("\n");

describe("messages", () => {
	it("are all used, and all codes used are in the table", () => {
		const used = new Set(code.match(/"report\/[a-z-]+"/g)?.map((quoted) => quoted.slice(1, -1)));
		expect([...used].sort()).toEqual(Object.keys(messages).sort());
	});

	it.each(Object.entries(messages))(
		"%s is a Vietnamese sentence with a remedy",
		(_code, message: { severity: string; message: string; hint?: string }) => {
			expect(message.message).toMatch(/^[\p{Lu}“{].*[.]$/u);
			expect(message.message).toMatch(/[à-ỹđ]/);
			if (message.severity !== "info") expect(message.hint).toMatch(/^\p{Lu}.*[.]$/u);
		},
	);
});
