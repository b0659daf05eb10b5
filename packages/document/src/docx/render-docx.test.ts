import { sha256Hex, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { partsOf, withPart } from "../__fixtures__/parts";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import { readDocxData } from "../reader/read-data";
import { readDocxText } from "../reader/read-text";
import { renderDocx } from "./render-docx";

const hostile = [
	"{ref-0} {dieu-0} {image.png}",
	"]]> <w:p> &amp; \" '",
	'=HYPERLINK("http://x")',
	"a\uFFFEb\u0000c\uD800d",
	"\u202Eđảo\u202C",
	"Tiê\u0301ng Viê\u0323t",
	"a".repeat(10_000),
];

describe("renderDocx", () => {
	it("writes hostile text as plain text", () => {
		const bytes = renderDocx(flowOf(hostile.map((text) => textBlock(text))));
		expect(unwrap(readDocxText(bytes))).toEqual([
			"{ref-0} {dieu-0} {image.png}",
			"]]> <w:p> &amp; \" '",
			'=HYPERLINK("http://x")',
			"abcd",
			"\u202Eđảo\u202C",
			"Tiếng Việt",
			"a".repeat(10_000),
		]);
	});

	it("turns tabs and line breaks into elements", () => {
		const xml = partsOf(renderDocx(flowOf([textBlock("a\tb\nc")]))).get("word/document.xml");
		expect(xml).toContain(
			'<w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/><w:t xml:space="preserve">c</w:t>',
		);
	});

	it("ends every cell with a paragraph, even around rules and tables inside cells", () => {
		const inner = { kind: "table", borders: "all", columnWidths: [10], rows: [{ cells: [{ blocks: [] }] }] } as const;
		const table = {
			kind: "table",
			borders: "all",
			columnWidths: [20, 30, 40],
			rows: [
				{
					header: true,
					cells: [
						{ blocks: [textBlock("a")], rowSpan: 2 },
						{ blocks: [inner], columnSpan: 2 },
					],
				},
				{ cells: [{ blocks: [{ kind: "rule", width: 5 }] }] },
				{ cells: [] },
			],
		} as const;
		const xml = partsOf(renderDocx(flowOf([table]))).get("word/document.xml") ?? "";
		const cells = xml.split("</w:tc>").slice(0, -1);
		expect(cells.length).toBeGreaterThanOrEqual(8);
		for (const cell of cells) expect(cell).toMatch(/(<w:p\/>|<\/w:p>)$/);
	});

	it("rounds margins up, never below what was asked for", () => {
		const xml = partsOf(renderDocx(flowOf([textBlock("a")]))).get("word/document.xml");
		expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
		expect(xml).toContain('w:top="1134" w:right="851" w:bottom="1134" w:left="1701"');
	});

	it("gives the same bytes for the same document", () => {
		const document = flowOf([textBlock("Nhân Quyền")], { data: { b: 1, a: [2] } });
		const same = flowOf([textBlock("Nhân Quyền")], { data: { a: [2], b: 1 } });
		expect(sha256Hex(renderDocx(document))).toBe(sha256Hex(renderDocx(same)));
	});

	it("stamps properties in UTC and the language as Vietnamese", () => {
		const parts = partsOf(renderDocx(flowOf([textBlock("a")])));
		expect(parts.get("docProps/core.xml")).toContain("2024-01-02T01:00:00Z");
		expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="vi-VN"');
		expect(() => renderDocx(flowOf([], { created: "hôm nay" }))).toThrow("Not an ISO 8601 moment");
	});

	it("keeps headers of one section out of the next", () => {
		const page = { width: 210, height: 297, margins: { top: 20, right: 15, bottom: 20, left: 30 } };
		const header = { text: "Trang {page}/{pages}", align: "center", size: 13 } as const;
		const bytes = renderDocx({
			...flowOf([]),
			sections: [
				{ page, blocks: [textBlock("một")], header, plainFirstPage: true },
				{ page, blocks: [textBlock("hai")] },
			],
		});
		const parts = partsOf(bytes);
		expect(parts.get("word/header1.xml")).toContain('w:instr=" PAGE "');
		expect(parts.get("word/document.xml")?.match(/<w:headerReference/g)).toHaveLength(3);
	});
});

describe("data inside a DOCX", () => {
	const data = { kind: "thử", text: "Nhân Quyền {ref-0} ]]>", figures: [1, 2.5, null] };
	const bytes = renderDocx(flowOf([textBlock("Có 15 tin, bài"), textBlock("")], { data }));

	it("comes back as it went in", () => {
		expect(readDocxData(bytes)).toEqual({ ok: true, value: data, issues: [] });
	});

	it("tells when the text was edited by hand", () => {
		const edited = withPart(bytes, "word/document.xml", (xml) => xml.replace("15 tin", "51 tin"));
		expect(readDocxData(edited).issues.map((issue) => issue.code)).toEqual(["document/edited-by-hand"]);
	});

	it("refuses data that do not match their hash", () => {
		const forged = withPart(bytes, "customXml/item1.xml", (xml) => xml.replace("2.5", "9.5"));
		expect(readDocxData(forged)).toMatchObject({ ok: false, issues: [{ code: "document/data-damaged" }] });
	});

	it("says so when there is none", () => {
		expect(readDocxData(renderDocx(flowOf([])))).toMatchObject({ ok: false, issues: [{ code: "document/no-data" }] });
	});
});
