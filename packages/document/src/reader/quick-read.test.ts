import { describe, expect, it } from "vitest";
import { dataItemXml, dataNamespace } from "../docx/data-part";
import { quickBodyTexts, quickDataPart } from "./quick-read";

const data = { kind: "cchc/report", text: 'a & b < "c" &amp; d\n½ 😀', list: [1, null] };

describe("quickDataPart", () => {
	it("reads back what was written", () => {
		const part = quickDataPart(dataItemXml(data, "0".repeat(64)), dataNamespace);
		expect(JSON.parse(part?.json ?? "")).toEqual(data);
		expect(part?.text).toBe("0".repeat(64));
	});

	it.each([
		["another namespace", '<data xmlns="urn:x" sha256="1" text="2">{}</data>'],
		["other attributes", `<data xmlns="${dataNamespace}" text="2">{}</data>`],
		["a comment behind", `${dataItemXml(data, "0".repeat(64))}<!-- -->`],
		["nothing", ""],
	])("leaves %s to a real reader", (_name, xml) => {
		expect(quickDataPart(xml, dataNamespace)).toBeUndefined();
	});
});

describe("quickBodyTexts", () => {
	it("takes the texts of paragraphs in order", () => {
		const run = '<w:r><w:t xml:space="preserve">Số &amp; </w:t><w:tab/><w:t>chữ</w:t><w:noBreakHyphen/><w:t/></w:r>';
		const xml = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"></w:tab></w:tabs></w:pPr>${run}</w:p><w:p></w:p><w:tbl><w:p><w:t>ô</w:t><w:br w:type="page"/></w:p></w:tbl>`;
		expect(quickBodyTexts(xml)).toEqual(["Số & chữ-", "ô"]);
	});

	it("does not guess where a comment may hide what stands there", () => {
		expect(quickBodyTexts("<w:p><w:t>a</w:t></w:p><!-- <w:p><w:t>b</w:t></w:p> -->")).toBeUndefined();
	});
});
