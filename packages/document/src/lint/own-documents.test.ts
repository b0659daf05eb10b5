import { describe, expect, it } from "vitest";
import { everyKind, finalFlow, specialCases } from "../__fixtures__/geometry-cases";
import { partsOf } from "../__fixtures__/parts";
import { renderDocx } from "../docx/render-docx";
import { lintDocx } from "./lint-docx";

const cases = Object.entries({ ...everyKind, ...specialCases }).map(
	([name, document]) => [name, renderDocx(finalFlow(document))] as const,
);

describe("our own documents", () => {
	it.each(cases)("have no fault that the lint finds: %s", (_name, docx) => {
		expect(lintDocx(docx)).toEqual([]);
	});

	it.each(cases)("have a paragraph at the end of every cell: %s", (_name, docx) => {
		const cells = (partsOf(docx).get("word/document.xml") ?? "").split("</w:tc>").slice(0, -1);
		expect(cells.length).toBeGreaterThan(5);
		expect(cells.filter((cell) => !/<\/w:p>$|<w:p\/>$/.test(cell))).toEqual([]);
	});
});
