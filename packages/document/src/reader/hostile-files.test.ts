import { encodeUtf8, type Issue } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { packageOf, partsOf, withPart } from "../__fixtures__/parts";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import { renderDocx } from "../docx/render-docx";
import { fixDocx } from "../lint/fix-docx";
import { lintDocx } from "../lint/lint-docx";
import { packPart, writeZip } from "../package/zip-writer";
import { honestFile, hostileFiles } from "./__fixtures__/hostile-files";
import { readDocxData } from "./read-data";
import { readDocxText } from "./read-text";

const clean = renderDocx(flowOf([textBlock("Nhân Quyền")]));

function codesOf(bytes: Uint8Array): string[] {
	const read = readDocxText(bytes).issues.map((issue) => issue.code);
	expect(lintDocx(bytes).map((issue) => issue.code)).toEqual(read);
	return read;
}

describe("files from outside", () => {
	it("refuses what is no ZIP, cut off or empty", () => {
		expect(codesOf(encodeUtf8("xin chào"))).toEqual(["document/not-a-zip"]);
		expect(codesOf(new Uint8Array())).toEqual(["document/not-a-zip"]);
		expect(codesOf(clean.subarray(0, 500))).toEqual(["document/not-a-zip"]);
		expect(codesOf(packageOf(new Map([["a.xml", "<a/>"]])))).toEqual(["document/no-document-part"]);
	});

	it("refuses XML that is not well-formed", () => {
		expect(codesOf(withPart(clean, "word/document.xml", () => "<w:document><w:p></w:document>"))).toEqual([
			"document/xml-unreadable",
		]);
	});

	it("refuses names that leave the file, and names used twice", () => {
		for (const name of ["../a.xml", "/etc/passwd", "a\\b.xml", "c:/x"]) {
			expect(codesOf(packageOf(new Map([...partsOf(clean), [name, "x"]])))).toEqual(["document/zip-unsafe-name"]);
		}
		const twice = writeZip(["word/document.xml", "WORD/document.xml"].map((name) => packPart(name, "<a/>")));
		expect(codesOf(twice)).toEqual(["document/zip-duplicate-name"]);
	});

	it.each(Object.entries(hostileFiles))("refuses %s", (_name, { make, code, lintOnly = false }) => {
		const bytes = make();
		const codes = (issues: readonly Issue[]): string[] => issues.map((issue) => issue.code);
		if (lintOnly) {
			expect(codes(lintDocx(bytes))).toContain(code);
			return;
		}
		expect(codes(readDocxText(bytes).issues)).toEqual([code]);
		expect(codes(readDocxData(bytes).issues)).toEqual([code]);
		expect(codes(lintDocx(bytes))).toEqual([code]);
		expect(codes(fixDocx(bytes).issues)).toEqual([code]);
	});

	it("refuses more entries than any document has", () => {
		const many = new Map(Array.from({ length: 2_001 }, (_, index): [string, string] => [`a${index}`, ""]));
		expect(codesOf(packageOf(many))).toEqual(["document/zip-too-many-entries"]);
	});

	it("reads an honest file, wherever its bytes lie in memory", () => {
		const shifted = new Uint8Array(honestFile.length + 7).subarray(7);
		shifted.set(honestFile);
		expect(readDocxText(shifted)).toEqual({ ok: true, value: ["Nhân Quyền"], issues: [] });
	});
});
