import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messages, workspaceIssue } from "./issue-messages";

const source = readFileSync(new URL("./issue-messages.ts", import.meta.url), "utf8");

describe("messages", () => {
	it("has a Vietnamese sentence and a way out for every code, sorted out by nothing but the code", () => {
		const codes = Object.keys(messages);
		expect(codes).toEqual([...source.matchAll(/^\t\| "(workspace\/[a-z-]+)"/gm)].map(([, code]) => code));
		for (const { message, hint } of Object.values(messages)) {
			expect(message).toMatch(/[.]$/);
			expect(hint).not.toBe("");
			expect(message + hint).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáâãèéêìíòóôõùúýăđĩũơư]/);
		}
	});

	it("fills in details as text, cut where they are long, and places them", () => {
		const issue = workspaceIssue("workspace/journal-torn-line", { file: "x".repeat(500), line: 3 });
		expect(issue.message.startsWith(`${"x".repeat(200)}, dòng 3:`)).toBe(true);
		expect(issue.position).toMatchObject({ line: 3, column: 1 });
		expect(workspaceIssue("workspace/no-plan", { folder: "{file}" }).message).toContain("“{file}”");
	});
});
