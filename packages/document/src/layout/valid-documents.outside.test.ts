import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { everyKind, finalFlow, specialCases } from "../__fixtures__/geometry-cases";
import { schemaErrors, sdkErrors } from "../__fixtures__/outside-tools";
import { partsOf } from "../__fixtures__/parts";
import { renderDocx } from "../docx/render-docx";

const files = Object.fromEntries(
	Object.entries({ ...everyKind, ...specialCases }).map(([name, document]) => [
		`${name}.docx`,
		renderDocx(finalFlow(document)),
	]),
);

describe("the Open XML SDK validator", () => {
	it("finds no error in any kind of document, size set, table or annex", () => {
		expect(sdkErrors(files)).toEqual([]);
	}, 600_000);
});

/** The schemas of ISO/IEC 29500-4 are not ours to hand on: name the folder that holds `wml.xsd` in CCHC_OOXML_XSD. */
const schemas = process.env.CCHC_OOXML_XSD;

describe.skipIf(!has("xmllint") || schemas === undefined)("the schemas of ISO/IEC 29500-4 (CCHC_OOXML_XSD)", () => {
	it("hold for every part of every document", () => {
		const parts = Object.entries(files).flatMap(([file, bytes]) =>
			[...partsOf(bytes)]
				.filter(([name]) => /^word\/[a-z]+\d*\.xml$/i.test(name))
				.map(([name, xml]): [string, string] => [`${file}-${name.replace("/", "-")}`, xml]),
		);
		expect(parts.length).toBeGreaterThan(400);
		expect(schemaErrors(schemas ?? "", Object.fromEntries(parts))).toEqual([]);
	}, 600_000);
});
