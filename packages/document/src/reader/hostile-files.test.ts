import { encodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { packageOf, partsOf, withPart } from "../__fixtures__/parts";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import { renderDocx } from "../docx/render-docx";
import { lintDocx } from "../lint/lint-docx";
import { packPart, writeZip } from "../package/zip-writer";
import { readDocxText } from "./read-text";

const clean = renderDocx(flowOf([textBlock("Nhân Quyền")]));

function codesOf(bytes: Uint8Array): string[] {
	const start = performance.now();
	const read = readDocxText(bytes).issues.map((issue) => issue.code);
	expect(performance.now() - start).toBeLessThan(1_000);
	expect(lintDocx(bytes).map((issue) => issue.code)).toEqual(read);
	return read;
}

function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 46 < copy.length; at += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
		if (found === name) view.setUint32(at + 24, size, true);
	}
	return copy;
}

describe("files from outside", () => {
	it("refuses what is no ZIP, cut off or empty", () => {
		expect(codesOf(encodeUtf8("xin chào"))).toEqual(["document/not-a-zip"]);
		expect(codesOf(new Uint8Array())).toEqual(["document/not-a-zip"]);
		expect(codesOf(clean.subarray(0, 500))).toEqual(["document/not-a-zip"]);
		expect(codesOf(packageOf(new Map([["a.xml", "<a/>"]])))).toEqual(["document/no-document-part"]);
	});

	it("refuses a bomb by its declared size, before unpacking", () => {
		const zeros = withPart(clean, "word/document.xml", () => "0".repeat(25_000_000));
		expect(codesOf(zeros)).toEqual(["document/zip-bomb"]);
		expect(codesOf(withDeclaredSize(zeros, "word/document.xml", 200_000_000))).toEqual(["document/zip-bomb"]);
	});

	it("refuses a header that lies about the size", () => {
		const zeros = withPart(clean, "word/document.xml", () => "0".repeat(5_000_000));
		expect(codesOf(withDeclaredSize(zeros, "word/document.xml", 1_000))).toEqual(["document/zip-unreadable-entry"]);
	});

	it("refuses DOCTYPE", () => {
		const file = withPart(clean, "word/document.xml", (xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>'));
		expect(codesOf(file)).toEqual(["document/xml-doctype"]);
	});

	it("refuses nesting 100,000 deep", () => {
		const levels = Array.from({ length: 100_000 }, (_, index) => `<w:p w:a="${(index * 7_919) % 99_991}">`);
		const deep = `<w:document>${levels.join("")}`;
		expect(codesOf(withPart(clean, "word/document.xml", () => deep))).toEqual(["document/xml-too-complex"]);
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

	it("refuses more entries than any document has", () => {
		const many = new Map(Array.from({ length: 2_001 }, (_, index): [string, string] => [`a${index}`, ""]));
		expect(codesOf(packageOf(many))).toEqual(["document/zip-too-many-entries"]);
	});
});
