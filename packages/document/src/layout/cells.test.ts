import { describe, expect, it } from "vitest";
import { everyKind, finalFlow, specialCases } from "../__fixtures__/geometry-cases";
import { partsOf } from "../__fixtures__/parts";
import { renderDocx } from "../docx/render-docx";

describe("table cells", () => {
	it.each(Object.entries({ ...everyKind, ...specialCases }))("all end with a paragraph in %s", (_name, document) => {
		const xml = partsOf(renderDocx(finalFlow(document))).get("word/document.xml") ?? "";
		const cells = xml.split("</w:tc>").slice(0, -1);
		expect(cells.length).toBeGreaterThan(5);
		expect(cells.filter((cell) => !/<\/w:p>$|<w:p\/>$/.test(cell))).toEqual([]);
	});
});
