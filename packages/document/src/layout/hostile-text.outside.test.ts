import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { tinos } from "../__fixtures__/fonts";
import { hostileDocument, plainText } from "../__fixtures__/hostile-documents";
import { convertToPdf, printHtml, runOn, sdkErrors } from "../__fixtures__/outside-tools";
import { created } from "../__fixtures__/sample-documents";
import type { DocumentKind } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import { renderHtml } from "../html/render-html";
import { renderPdf } from "../pdf/render-pdf";
import { kindRules } from "./document-kind";
import { layoutDocument } from "./layout-document";

const hostile = (Object.keys(kindRules) as DocumentKind[]).map((kind) => {
	const { document, tags } = hostileDocument(kind);
	return { kind, tags, flow: unwrap(layoutDocument(document, { mode: "draft", created })) };
});

/** Tags whose text a reader of the PDF does not find whole, white space and case aside. */
function damaged(pdf: Uint8Array, tags: readonly string[]): string[] {
	const close = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "").toUpperCase();
	const found = close(runOn("pdftotext", ["-raw"], pdf, ["-"]).replace(/\n?\f/g, "\n"));
	return tags.filter((tag) => !found.includes(close(tag + plainText)));
}

describe.skipIf(!has("pdftotext"))("hostile text in every field, printed", () => {
	it.each(hostile)("is plain text in our own PDF of a $kind", async ({ tags, flow }) => {
		expect(damaged(await renderPdf(flow, { fonts: tinos }), tags)).toEqual([]);
	});

	it("gives files that the Open XML SDK validator accepts", () => {
		const files = hostile.map(({ kind, flow }): [string, Uint8Array] => [`${kind}.docx`, renderDocx(flow)]);
		expect(sdkErrors(Object.fromEntries(files))).toEqual([]);
	});

	it.skipIf(!has("soffice"))("is plain text in what LibreOffice prints of the DOCX", () => {
		const files = hostile.map(({ kind, flow }): [string, Uint8Array] => [`${kind}.docx`, renderDocx(flow)]);
		const pdfs = convertToPdf(Object.fromEntries(files));
		for (const { kind, tags } of hostile) expect(damaged(pdfs[`${kind}.docx`] as Uint8Array, tags), kind).toEqual([]);
	});

	it.skipIf(!has("chromium"))("is plain text in what Chromium prints of the HTML", () => {
		const files = hostile.map(({ kind, flow }): [string, string] => [`${kind}.html`, renderHtml(flow)]);
		const pdfs = printHtml(Object.fromEntries(files));
		for (const { kind, tags } of hostile) expect(damaged(pdfs[`${kind}.html`] as Uint8Array, tags), kind).toEqual([]);
	});
});
