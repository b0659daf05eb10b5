import { fail, type Issue, type Result, sha256Hex, succeed } from "@cchc/core";
import { dataNamespace } from "../docx/data-part";
import { documentIssue } from "../issues";
import { openZip, type ZipReader } from "../package/zip-reader";
import { quickBodyTexts, quickDataPart } from "./quick-read";
import { readBodyTexts, readXmlPart } from "./read-text";
import { scanXml } from "./xml-scan";

interface DataPart {
	readonly json: string;
	readonly sha256: string;
	readonly text: string;
}

/** What a host may do faster than the code built in. */
export interface ReadDocxDataOptions {
	/** SHA-256 of text as UTF-8 in hexadecimal. */
	readonly sha256?: (text: string) => string;
}

/**
 * The JSON a DOCX of ours carries. A warning `document/edited-by-hand` tells that the text was changed after rendering;
 * data that do not match their own hash are refused.
 */
export function readDocxData(
	bytes: Uint8Array,
	{ sha256: hashOf = sha256Hex }: ReadDocxDataOptions = {},
): Result<unknown> {
	const zip = openZip(bytes);
	if (!zip.ok) return zip;
	const found = findDataPart(zip.value);
	if (!found.ok) return found;
	if (found.value === undefined) return fail([documentIssue("no-data", {})]);
	const { json, sha256, text } = found.value;
	if (hashOf(json) !== sha256) return fail([documentIssue("data-damaged", {})]);
	const body = readXmlPart(zip.value, "word/document.xml");
	const quick = body.ok && body.value !== undefined ? quickBodyTexts(body.value) : undefined;
	if (quick !== undefined && hashOf(quick.join("\n")) === text) return parsed(json, []);
	const texts = readBodyTexts(zip.value);
	if (!texts.ok) return texts;
	const edited = hashOf(texts.value.join("\n")) !== text;
	return parsed(json, edited ? [documentIssue("edited-by-hand", {})] : []);
}

/** A stranger may give anything a right hash. */
function parsed(json: string, issues: readonly Issue[]): Result<unknown> {
	try {
		return succeed(JSON.parse(json) as unknown, issues);
	} catch {
		return fail([documentIssue("data-damaged", {})]);
	}
}

function findDataPart(zip: ZipReader): Result<DataPart | undefined> {
	for (const name of zip.names.filter((candidate) => /^customXml\/item\d+\.xml$/i.test(candidate))) {
		const part = readXmlPart(zip, name);
		if (!part.ok) return part;
		const quick = quickDataPart(part.value ?? "", dataNamespace);
		if (quick !== undefined) return succeed(quick);
		let attributes: { readonly sha256: string; readonly text: string } | undefined;
		let json = "";
		const scanned = scanXml(name, part.value ?? "", {
			open: (local, found) => {
				if (local === "data" && found.xmlns === dataNamespace) {
					attributes = { sha256: found.sha256 ?? "", text: found.text ?? "" };
				}
			},
			text: (text) => {
				if (attributes !== undefined) json += text;
			},
		});
		if (!scanned.ok) return scanned;
		if (attributes !== undefined) return succeed({ ...(attributes as DataPart), json });
	}
	return succeed(undefined);
}
