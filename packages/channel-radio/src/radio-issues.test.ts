import { formatIssue } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { radioIssue, radioIssueCodes } from "./radio-issues";

describe("issues of the radio channel", () => {
	it("have these lasting codes", () => {
		expect(radioIssueCodes).toMatchInlineSnapshot(`
			[
			  "radio/slot-overrun",
			  "radio/long-sentence",
			  "radio/unsure-reading",
			  "radio/nothing-to-say",
			  "radio/no-slots",
			  "radio/slots-overlap",
			  "radio/session-too-long",
			  "radio/too-many-sessions",
			  "radio/too-many-days",
			  "radio/weekend-session",
			  "radio/holiday-left-out",
			  "radio/empty-session",
			  "radio/draft-left-out",
			  "radio/message-not-scheduled",
			]
		`);
	});

	it("say where, what and what to do, in sentences", () => {
		for (const code of radioIssueCodes) {
			const { message, hint = "" } = radioIssue(code, "warning", []);
			expect(message, code).toMatch(/^\p{Lu}.*[.:”]\s*$/u);
			expect(hint, code).toMatch(/^\p{Lu}.*\.$/u);
		}
	});

	it("print as an officer reads them", () => {
		const issue = radioIssue("radio/slot-overrun", "error", ["body"], { found: "16:20", wanted: "15:00", cut: 302 });
		expect(formatIssue(issue)).toMatchInlineSnapshot(`
			"LỖI radio/slot-overrun (body)
			  Bài dài 16:20, không vừa khung phát 15:00.
			  → Cắt bớt khoảng 302 âm tiết, hoặc tăng thời lượng khung phát."
		`);
	});
});
