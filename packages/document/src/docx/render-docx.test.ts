import { sha256Hex, unwrap } from "@cchc/core";
import { describe, expect, it, vi } from "vitest";
import { partsOf, withPart } from "../__fixtures__/parts";
import { created, sampleDocument, sampleTable } from "../__fixtures__/sample-documents";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import type { FlowBlock, FlowDocument } from "../flow-type";
import { layoutDocument } from "../layout/layout-document";
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
			"đảo",
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

	it("gives the same bytes whatever was rendered before", async () => {
		const documents = [
			unwrap(layoutDocument(sampleDocument("plan", { body: [sampleTable(5)] }), { mode: "final", created })),
			unwrap(layoutDocument(sampleDocument("letter", { sizeSet: 13, urgency: "KHẨN" }), { mode: "final", created })),
			flowOf(
				Array.from({ length: 600 }, (_, index) => textBlock("a", { spaceBefore: index / 4, size: 9 + index / 2 })),
			),
		];
		const hashesOf = async (order: readonly number[]): Promise<string[]> => {
			vi.resetModules();
			const fresh = await import("./render-docx");
			const hashes: string[] = [];
			for (const index of order) hashes[index] = sha256Hex(fresh.renderDocx(documents[index] as FlowDocument));
			return hashes;
		};
		const first = await hashesOf([0, 1, 2]);
		expect(await hashesOf([2, 1, 0])).toEqual(first);
		expect(await hashesOf([1, 2, 0, 1])).toEqual(first);
	});

	it("takes no text for formatting", () => {
		const cell = { blocks: [textBlock("<w:p><slot/></w:p></w:pPr>", { id: "a" })], fill: "</w:tcPr>" };
		const table = { kind: "table", borders: "all", columnWidths: [40], rows: [{ cells: [cell] }], description: "$&$1" };
		const footer = { text: "toString {page} </w:pPr>", align: "left", size: 14 } as const;
		const flow = flowOf([table as FlowBlock]);
		const parts = partsOf(renderDocx({ ...flow, sections: flow.sections.map((section) => ({ ...section, footer })) }));
		expect(parts.get("word/document.xml")).toContain('<w:tblDescription w:val="$&amp;$1"/></w:tblPr>');
		expect(parts.get("word/document.xml")).toContain("&lt;w:p&gt;&lt;slot/&gt;&lt;/w:p&gt;&lt;/w:pPr&gt;</w:t>");
		expect(parts.get("word/footer1.xml")).toContain('<w:t xml:space="preserve">toString </w:t></w:r><w:fldSimple');
	});

	it("puts the sides of a frame in the order that Word demands", () => {
		const header = { text: "KHẨN", align: "right", size: 13, frame: 30 } as const;
		const flow = flowOf([]);
		const parts = partsOf(renderDocx({ ...flow, sections: flow.sections.map((section) => ({ ...section, header })) }));
		const sides = parts.get("word/header1.xml")?.match(/<w:(?:top|left|bottom|right)\b/g);
		expect(sides).toEqual(["<w:top", "<w:left", "<w:bottom", "<w:right"]);
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

	it("refuses data that are no JSON, even with the right hash", () => {
		const forged = withPart(bytes, "customXml/item1.xml", (xml) =>
			xml.replace(/sha256="[0-9a-f]+"/, `sha256="${sha256Hex("{")}"`).replace(/>\{.*<\/data>/s, ">{</data>"),
		);
		expect(readDocxData(forged)).toMatchObject({ ok: false, issues: [{ code: "document/data-damaged" }] });
	});

	it("refuses data that do not match their hash", () => {
		const forged = withPart(bytes, "customXml/item1.xml", (xml) => xml.replace("2.5", "9.5"));
		expect(readDocxData(forged)).toMatchObject({ ok: false, issues: [{ code: "document/data-damaged" }] });
	});

	it("says so when there is none", () => {
		expect(readDocxData(renderDocx(flowOf([])))).toMatchObject({ ok: false, issues: [{ code: "document/no-data" }] });
	});
});
