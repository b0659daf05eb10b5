import { fail, type Result, succeed } from "@cchc/core";
import { SaxesParser } from "saxes";
import { documentIssue } from "../issues";

/** Attributes of an element, by their name with the namespace prefix taken off; `xmlns` stays. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, in the order of the file. Element names come without prefix. */
export interface XmlVisitor {
	open?(name: string, attributes: Attributes): void;
	text?(text: string): void;
	close?(name: string): void;
}

const depthLimit = 200;
const elementLimit = 2_000_000;

class ScanStop extends Error {}

/** Reads XML once from front to back. DOCTYPE, deep nesting and masses of elements are refused. */
export function scanXml(part: string, xml: string, visitor: XmlVisitor): Result<true> {
	if (xml.includes("<!DOCTYPE")) return fail([documentIssue("xml-doctype", { name: part })]);
	const parser = new SaxesParser({ xmlns: false, position: false });
	let depth = 0;
	let elements = 0;
	let failure: string | undefined;
	parser.on("error", (error) => {
		failure = error.message;
		throw new ScanStop();
	});
	parser.on("opentag", (tag) => {
		depth += 1;
		elements += 1;
		if (depth > depthLimit || elements > elementLimit) throw new ScanStop();
		if (visitor.open === undefined) return;
		const attributes: Record<string, string> = {};
		for (const name in tag.attributes) attributes[localName(name)] = tag.attributes[name] as string;
		visitor.open(localName(tag.name), attributes);
	});
	parser.on("text", (text) => visitor.text?.(text));
	parser.on("cdata", (text) => visitor.text?.(text));
	parser.on("closetag", (tag) => {
		depth -= 1;
		visitor.close?.(localName(tag.name));
	});
	try {
		parser.write(xml).close();
	} catch (error) {
		if (!(error instanceof ScanStop)) throw error;
		const name = failure === undefined ? "xml-too-complex" : "xml-unreadable";
		return fail([documentIssue(name, { name: part, reason: failure ?? "" })]);
	}
	return succeed(true);
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}
