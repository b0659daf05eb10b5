import { escapeXml } from "@cchc/core";
import type { IContext, IXmlableObject, XmlComponent } from "docx";

/**
 * No component made here asks for the document it stands in: that is only needed for lists, links and pictures, whose
 * numbers the library draws from counters and from chance.
 */
const context = { stack: [] } as unknown as IContext;

/** A component of the `docx` library as XML text; every text and attribute value is cleaned and escaped. */
export function serialize(component: XmlComponent): string {
	const tree = component.prepForXml(context);
	return tree === undefined ? "" : elementXml(tree);
}

/** What needs neither cleaning nor escaping: most attribute values are numbers and names. */
const plain = /^[\w .:#-]*$/;

function escaped(value: unknown): string {
	const text = String(value);
	return plain.test(text) ? text : escapeXml(text);
}

function elementXml(tree: IXmlableObject): string {
	let xml = "";
	for (const name in tree) {
		const value: unknown = tree[name];
		let attributes = "";
		let content = "";
		for (const child of Array.isArray(value) ? value : [value]) {
			if (typeof child !== "object") content += child === undefined ? "" : escaped(child);
			else if (child?._attr !== undefined) attributes += attributesXml(child._attr);
			else if (child !== null) content += elementXml(child);
		}
		xml += content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
	}
	return xml;
}

function attributesXml(attributes: Readonly<Record<string, unknown>>): string {
	let xml = "";
	for (const name in attributes) {
		if (attributes[name] !== undefined) xml += ` ${name}="${escaped(attributes[name])}"`;
	}
	return xml;
}
