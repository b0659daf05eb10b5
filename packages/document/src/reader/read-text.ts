import { decodeUtf8, fail, type Result, succeed } from "@cchc/core";
import { squeeze } from "../flow-text";
import { documentIssue } from "../issues";
import { openZip, type ZipReader } from "../package/zip-reader";
import { scanXml } from "./xml-scan";

/**
 * The texts of all paragraphs of a DOCX that are not empty, in reading order (tables row by row), white space squeezed.
 * Headers, footers, deleted text and hidden field codes are left out. The file may come from anyone: bombs, DOCTYPE and
 * deep nesting give issues.
 */
export function readDocxText(bytes: Uint8Array): Result<string[]> {
	const zip = openZip(bytes);
	return zip.ok ? readBodyTexts(zip.value) : zip;
}

/** The same from a package that is open already. */
export function readBodyTexts(zip: ZipReader): Result<string[]> {
	const part = readXmlPart(zip, "word/document.xml");
	if (!part.ok) return part;
	if (part.value === undefined) return fail([documentIssue("no-document-part", {})]);
	const texts: string[] = [];
	const open: string[] = [];
	let inText = false;
	let fallback = 0;
	const scanned = scanXml("word/document.xml", part.value, {
		open: (name) => {
			if (name === "p") open.push("");
			else if (name === "Fallback") fallback += 1;
			else if (fallback === 0) {
				inText = name === "t";
				if (name === "tab" || name === "br" || name === "cr") append(open, " ");
				else if (name === "noBreakHyphen") append(open, "-");
			}
		},
		text: (text) => {
			if (inText && fallback === 0) append(open, text);
		},
		close: (name) => {
			if (name === "t") inText = false;
			else if (name === "Fallback") fallback -= 1;
			else if (name === "p") {
				const text = squeeze(open.pop() ?? "");
				if (text !== "") texts.push(text);
			}
		},
	});
	return scanned.ok ? succeed(texts) : scanned;
}

/** A part as text; `undefined` when the package has none of that name. */
export function readXmlPart(zip: ZipReader, name: string): Result<string | undefined> {
	const part = zip.read(name);
	if (!part.ok) return part;
	return succeed(part.value === undefined ? undefined : decodeUtf8(part.value));
}

function append(open: string[], text: string): void {
	if (open.length > 0) open[open.length - 1] += text;
}
