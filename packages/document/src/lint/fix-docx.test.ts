import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { cleanFiles, plantedFaults } from "../__fixtures__/planted-faults";
import { readDocxText } from "../reader/read-text";
import { fixDocx } from "./fix-docx";
import type { LintCode } from "./lint-messages";

const mended: readonly LintCode[] = [
	"page-size",
	"margin-top",
	"margin-bottom",
	"margin-left",
	"margin-right",
	"font",
	"not-nfc",
	"double-space",
	"space-before-mark",
];

describe("fixDocx", () => {
	it.each(plantedFaults.filter((fault) => mended.includes(fault.code)).map((fault) => [fault.code, fault] as const))(
		"mends %s in a new file",
		(code, { file }) => {
			const before = file.slice();
			const { fixed, remaining } = unwrap(fixDocx(file));
			expect(fixed.map((issue) => issue.code)).toEqual([`document/${code}`]);
			expect(remaining).toEqual([]);
			expect(file).toEqual(before);
		},
	);

	it("leaves everything else to a person, fonts of old encodings too", () => {
		for (const { code, file } of plantedFaults.filter((fault) => !mended.includes(fault.code))) {
			expect(
				unwrap(fixDocx(file)).remaining.map((issue) => issue.code),
				code,
			).toEqual([`document/${code}`]);
		}
	});

	it("keeps every word", () => {
		for (const file of Object.values(cleanFiles)) {
			const { bytes } = unwrap(fixDocx(file));
			expect(readDocxText(bytes)).toEqual(readDocxText(file));
		}
	});
});
