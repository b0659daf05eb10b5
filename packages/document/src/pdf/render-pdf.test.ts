import { decodeUtf8, sha256Hex, unwrap } from "@cchc/core";
import { unzlibSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { tinos } from "../__fixtures__/fonts";
import { created, sampleDocument, sampleTable } from "../__fixtures__/sample-documents";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import type { FlowDocument } from "../flow-type";
import { layoutDocument } from "../layout/layout-document";
import { renderPdf } from "./render-pdf";

const body = [{ kind: "heading", level: 1, number: "I.", text: "Kết quả" } as const, sampleTable(60)];
const flow = unwrap(layoutDocument(sampleDocument("plan", { body }), { mode: "final", created }));

async function objectsOf(document: FlowDocument): Promise<string> {
	return new TextDecoder("latin1").decode(await renderPdf(document, { fonts: tinos })).replace(/\s+/g, " ");
}

/** What each page paints, in the order of the pages. */
async function pageContents(document: FlowDocument): Promise<string[]> {
	const bytes = await renderPdf(document, { fonts: tinos });
	const text = new TextDecoder("latin1").decode(bytes);
	return [...text.matchAll(/<<\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)]
		.map((match) => {
			const start = match.index + match[0].length;
			return decodeUtf8(unzlibSync(bytes.subarray(start, start + Number(match[1]))));
		})
		.filter((content) => content.includes(" BDC"));
}

describe("renderPdf", () => {
	it("gives the same bytes for the same document", async () => {
		const once = sha256Hex(await renderPdf(flow, { fonts: tinos }));
		expect(sha256Hex(await renderPdf(flow, { fonts: tinos }))).toBe(once);
	});

	it("gives the same bytes whatever was printed before", async () => {
		const other = flowOf([textBlock("Kết quả 1 2 3 fi AV Tổng hợp", { align: "justify", size: 9 })]);
		const hashesOf = async (documents: readonly FlowDocument[]): Promise<string[]> => {
			vi.resetModules();
			const fresh = await import("./render-pdf");
			const hashes: string[] = [];
			for (const document of documents) hashes.push(sha256Hex(await fresh.renderPdf(document, { fonts: tinos })));
			return hashes;
		};
		const [first, second] = await hashesOf([flow, other]);
		expect(await hashesOf([other, flow, other])).toEqual([second, first, second]);
	});

	it("is tagged: language, title, headings, tables with heads", async () => {
		const text = await objectsOf(flow);
		expect(text).toContain("/Lang (vi-VN)");
		expect(text).toContain("/Marked true");
		expect(text).toContain("/DisplayDocTitle true");
		expect(text.match(/\/S \/H1\b/g)).toHaveLength(1);
		expect(text.match(/\/S \/H2\b/g)).toHaveLength(1);
		expect(text.match(/\/S \/Table\b/g)).toHaveLength(1);
		expect(text.match(/\/S \/TH\b/g)).toHaveLength(3);
		expect(text.match(/\/S \/TD\b/g)).toHaveLength(180);
		expect(text).not.toContain("pdfuaid");
	});

	it("tags everything it draws, as content or as decoration, and numbers content without gaps", async () => {
		const pages = await pageContents(flow);
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) {
			let depth = 0;
			const numbers: number[] = [];
			for (const line of page.split("\n")) {
				if (/ B[DM]C$/.test(line)) depth += 1;
				else if (line === "EMC") depth -= 1;
				else if (/ (?:TJ|Tj|re|l|S|f)$|^(?:S|f)$/.test(line)) expect(depth, line).toBe(1);
				const mark = /MCID (\d+)/.exec(line);
				if (mark !== null) numbers.push(Number(mark[1]));
			}
			expect(depth).toBe(0);
			expect(numbers).toEqual(numbers.map((_, index) => index));
		}
	});

	it("repeats the head of a table as decoration", async () => {
		const [, second] = await pageContents(flow);
		expect(second?.split("\n").find((line) => / B[DM]C$/.test(line))).toBe("/Artifact BMC");
	});

	it("breaks a word of 10,000 letters and a row taller than a page", async () => {
		const long = flowOf([
			textBlock("a".repeat(10_000)),
			{
				kind: "table",
				borders: "all",
				columnWidths: [40, 100],
				rows: [{ cells: [{ blocks: [textBlock("1")] }, { blocks: [textBlock("dài ".repeat(4_000))] }] }],
			},
		]);
		expect(await objectsOf(long)).toMatch(/\/Count (?:[4-9]|1\d)\b/);
	});

	it("keeps a heading with what follows and honours page breaks", async () => {
		const filler = Array.from({ length: 44 }, () => textBlock("dòng"));
		const heading = textBlock("Mục", { keepWithNext: true });
		expect(
			await objectsOf(flowOf([...filler, heading, textBlock("nội dung"), textBlock("x", { pageBreakBefore: true })])),
		).toContain("/Count 3");
	});

	it("spans rows and columns", async () => {
		const cell = (text: string, more = {}): { blocks: ReturnType<typeof textBlock>[] } => ({
			blocks: [textBlock(text)],
			...more,
		});
		const text = await objectsOf(
			flowOf([
				{
					kind: "table",
					borders: "all",
					columnWidths: [30, 30, 30],
					rows: [
						{ cells: [cell("a", { rowSpan: 2 }), cell("b", { columnSpan: 2 })] },
						{ cells: [cell("c"), cell("d")] },
					],
				},
			]),
		);
		expect(text).toContain("/RowSpan 2");
		expect(text).toContain("/ColSpan 2");
	});

	it("draws marks, gaps, colours and underlines without breaking out of its strings", async () => {
		const nasty = flowOf(
			[
				{
					kind: "paragraph",
					runs: [{ text: ") Tj ET \\ (x", underline: true, highlight: "FFF2A8", color: "nonsense" }],
				},
			],
			{ title: "a) /Lang (en", watermark: "DỰ THẢO" },
		);
		expect((await objectsOf(nasty)).replace(/<x:xmpmeta.*<\/x:xmpmeta>/s, "")).not.toContain("/Lang (en");
	});

	it("refuses what is no font", async () => {
		const fonts = { ...tinos, bold: new Uint8Array(100) };
		await expect(renderPdf(flow, { fonts })).rejects.toThrow("Not a TrueType font");
	});
});
