import { plainSafeText } from "@cchc/channel";
import { escapeXml } from "@cchc/core";

/** An XML element whose text or ready children are given; attributes with `undefined` are left out. */
export function xml(name: string, attributes: Readonly<Record<string, string | undefined>>, content = ""): string {
	const given = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(plainSafeText(value))}"`]))
		.join("");
	return content === "" ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

/** An XML element holding plain text. */
export function xmlText(
	name: string,
	text: string,
	attributes: Readonly<Record<string, string | undefined>> = {},
): string {
	return xml(name, attributes, escapeXml(plainSafeText(text)));
}

/** Children one a line. */
export function xmlLines(...lines: readonly (string | undefined)[]): string {
	return `\n${lines.filter((line) => line !== undefined).join("\n")}\n`;
}
