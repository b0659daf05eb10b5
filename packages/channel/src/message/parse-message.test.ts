import { readdirSync, readFileSync } from "node:fs";
import { formatIssue, type Issue, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { message, plan } from "../__fixtures__/plan";
import { messageHash } from "./message-hash";
import { parseMessage } from "./parse-message";
import { serializeMessage } from "./serialize-message";

const folder = new URL("../../../../examples/nhan-quyen-2024/messages/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
const show = (issues: readonly Issue[]): string => issues.map(formatIssue).join("\n");

describe("parseMessage", () => {
	it.each(files)("reads %s of the example", (name) => {
		const result = parseMessage(readFileSync(new URL(name, folder), "utf8"), { file: name });
		expect(show(result.issues)).toBe("");
		expect(`${unwrap(result).id}.md`).toBe(name);
	});

	it("reads back what serializeMessage writes", () => {
		const approved = {
			...message,
			approval: { by: "Nguyễn Văn A", at: "2024-03-01T08:00:00+07:00", contentHash: messageHash(message) },
		};
		expect(unwrap(parseMessage(serializeMessage(approved), { plan }))).toEqual(approved);
	});

	it("names every mistake at once, each with its place and remedy", async () => {
		const text = readFileSync(new URL("../__fixtures__/ten-mistakes.message.txt", import.meta.url), "utf8");
		const result = parseMessage(text, { file: "ten-mistakes.md", plan });
		expect(result.ok).toBe(false);
		await expect(show(result.issues)).toMatchFileSnapshot("../__fixtures__/ten-mistakes.issues.txt");
	});

	it("names every mismatch with the plan, with lines inside the body", async () => {
		const text = readFileSync(new URL("../__fixtures__/mismatches.message.txt", import.meta.url), "utf8");
		const result = parseMessage(text, { file: "mismatches.md", plan });
		expect(result.ok).toBe(false);
		await expect(show(result.issues)).toMatchFileSnapshot("../__fixtures__/mismatches.issues.txt");
	});

	it.each([
		["no front matter", "Chỉ có nội dung."],
		["a broken list", "---\nid: [a\n---\nx"],
		["a list instead of fields", "---\n- a\n---\nx"],
		[
			"an alias bomb",
			`---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nx`,
		],
		["deep nesting", `---\na: ${"[".repeat(9000)}\n---\nx`],
		["a huge head", `---\na: ${"x".repeat(30_000)}\n---\nx`],
		["a huge body", `${serializeMessage(message)}${"a b ".repeat(20_000)}`],
		["__proto__", "---\n__proto__: { id: x }\n---\nx"],
	])("refuses %s without throwing", (_name, text) => {
		const result = parseMessage(text, { plan });
		expect(result.ok).toBe(false);
		expect(result.issues.length).toBeGreaterThan(0);
	});
});

describe("messageHash", () => {
	it("covers everything but the approval", () => {
		const approval = { by: "A", at: "2024-03-01T08:00:00+07:00", contentHash: "0".repeat(64) };
		expect(messageHash({ ...message, approval })).toBe(messageHash(message));
		expect(messageHash({ ...message, title: "Khác" })).not.toBe(messageHash(message));
	});
});
