import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CalendarIssueCode, dateMessages, fillIssue } from "./issue-messages";
import { recordMessages } from "./record-messages";

const calendarMessages = { ...dateMessages, ...recordMessages };

const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
	.map((file) => readFileSync(new URL(file, folder), "utf8"));

describe("the message table", () => {
	it("holds every code that is given, and gives every code it holds", () => {
		const used = new Set(
			sources.flatMap((text) =>
				[...text.matchAll(/(?:calendarIssue|recordIssue|refused)\(\s*"(calendar\/[a-z-]+)"/g)].map(([, code]) => code),
			),
		);
		expect([...used].sort()).toEqual(Object.keys(calendarMessages).sort());
	});

	it("speaks Vietnamese: what was found, and what to do with an example or a clear step", () => {
		for (const [code, { message, hint }] of Object.entries(calendarMessages)) {
			expect([code, /[^\u0000-\u007F“”]/.test(message), /[.:]$/.test(message), hint.endsWith(".")]).toEqual([
				code,
				true,
				true,
				true,
			]);
		}
	});

	it("fills in every value and leaves nothing open", () => {
		for (const code of Object.keys(calendarMessages) as CalendarIssueCode[]) {
			const { message, hint } = calendarMessages[code];
			const names = [...`${message}${hint}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
			const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
			const issue = fillIssue(code, calendarMessages[code], values, [], undefined);
			expect(`${issue.message}${issue.hint}`).not.toMatch(/[{}]/);
			for (const name of names) expect(`${issue.message}${issue.hint}`).toContain(`<${name}>`);
		}
		const code = "calendar/not-a-date";
		expect(fillIssue(code, dateMessages[code], { found: "{found}" }, [], undefined).message).toBe(
			"“{found}” không đọc được thành ngày.",
		);
	});
});
