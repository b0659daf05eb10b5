import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanFiles, plantedFaults } from "../__fixtures__/planted-faults";
import { lintDocx } from "./lint-docx";
import { lintMessages } from "./lint-messages";
import { lintRulesPage } from "./rules-page";

const codesOf = (file: Uint8Array): string[] => lintDocx(file).map((issue) => issue.code);

describe("lintDocx", () => {
	it.each(Object.entries(cleanFiles))("finds nothing in a clean %s", (_name, file) => {
		expect(lintDocx(file)).toEqual([]);
	});

	it.each(plantedFaults.map((fault) => [`${fault.code}: ${fault.what}`, fault] as const))(
		"finds %s, and nothing else",
		(_name, fault) => {
			expect(codesOf(fault.file)).toEqual([`document/${fault.code}`]);
		},
	);

	it("has a planted fault for every rule", () => {
		const planted = new Set<string>(plantedFaults.map((fault) => fault.code));
		expect(Object.keys(lintMessages).filter((code) => !planted.has(code))).toEqual([]);
		expect(planted.size).toBeGreaterThanOrEqual(35);
	});

	it("has a page of its rules that is fresh", () => {
		const page = new URL("../../../../docs/reference/document-rules.md", import.meta.url);
		expect(readFileSync(page, "utf8")).toBe(lintRulesPage());
	});

	it("says where, what and what to do, in whole sentences", () => {
		for (const { file } of plantedFaults) {
			for (const issue of lintDocx(file)) {
				expect(`${issue.message} ${issue.hint}`).not.toMatch(/[{}]|undefined/);
				expect(issue.message).toMatch(/[.”)]$/u);
				if (issue.path.length > 0) expect(issue.message).toMatch(/đoạn \d+ \(trang \d+\)/u);
			}
		}
	});
});
