import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { tinos } from "../__fixtures__/fonts";
import { convertToPdf, runOn } from "../__fixtures__/outside-tools";
import { pageBoxes } from "../__fixtures__/page-boxes";
import { created, outlineBody, sampleDocument, sampleTable } from "../__fixtures__/sample-documents";
import { renderDocx } from "../docx/render-docx";
import { flowParagraphTexts } from "../flow-text";
import { layoutDocument } from "../layout/layout-document";
import { renderPdf } from "./render-pdf";

const long = Array.from({ length: 25 }, () => outlineBody).flat();
const annexes = [{ title: "Danh mục", orientation: "landscape", blocks: [sampleTable(80)] }] as const;
const flows = Object.fromEntries(
	Object.entries({
		plan: sampleDocument("plan", { body: long, annexes }),
		letter: sampleDocument("letter", { urgency: "KHẨN", contactLine: "Địa chỉ: xã Nhân Quyền" }),
		decision: sampleDocument("decision", { sizeSet: 13 }),
		minutes: sampleDocument("minutes"),
	}).map(([name, document]) => [name, unwrap(layoutDocument(document, { mode: "final", created }))]),
);
const pdfs = Object.fromEntries(
	await Promise.all(
		Object.entries(flows).map(async ([name, flow]) => [name, await renderPdf(flow, { fonts: tinos })] as const),
	),
);

describe.skipIf(!has("qpdf") || !has("pdfinfo"))("our own PDF", () => {
	it("has no fault that qpdf finds", () => {
		for (const pdf of Object.values(pdfs))
			expect(runOn("qpdf", ["--check"], pdf)).toContain("No syntax or stream encoding errors");
	});

	it("is tagged and embeds every font as a subset with its way back to Unicode", () => {
		for (const pdf of Object.values(pdfs)) {
			expect(runOn("pdfinfo", [], pdf)).toMatch(/Tagged:\s+yes/);
			const fonts = runOn("pdffonts", [], pdf).trim().split("\n").slice(2);
			for (const line of fonts) expect(line).toMatch(/CID TrueType +Identity-H +yes yes yes/);
		}
	});

	it("gives its text back in reading order", () => {
		for (const [name, flow] of Object.entries(flows)) {
			const text = runOn("pdfinfo", ["-struct-text"], pdfs[name] as Uint8Array);
			const read = text.normalize("NFC").replace(/"|\s+/g, "");
			let at = 0;
			for (const wanted of flowParagraphTexts(flow)) {
				const [start = ""] = wanted.split(" ").slice(0, 1);
				const found = read.indexOf(start, at);
				expect(found, `${name}: ${wanted}`).toBeGreaterThanOrEqual(at);
				at = found + 1;
			}
		}
	});
});

describe.skipIf(!has("soffice") || !has("pdftotext"))("our own PDF beside LibreOffice's", () => {
	it("has the same pages, give or take one, and the margins of the decree", () => {
		const files = Object.fromEntries(Object.entries(flows).map(([name, flow]) => [`${name}.docx`, renderDocx(flow)]));
		const theirs = convertToPdf(files);
		for (const [name, pdf] of Object.entries(pdfs)) {
			const pages = pageBoxes(pdf);
			const other = pageBoxes(theirs[`${name}.docx`] as Uint8Array);
			expect(Math.abs(pages.length - other.length), name).toBeLessThanOrEqual(1);
			for (const page of pages) {
				const words = page.words.filter((word) => word.bottom > 19.6);
				expect(Math.min(...words.map((word) => word.left))).toBeGreaterThan(29.9);
				expect(Math.min(...words.map((word) => page.width - word.right))).toBeGreaterThan(14.9);
				expect(Math.min(...words.map((word) => page.height - word.bottom))).toBeGreaterThan(20);
			}
		}
	});
});
