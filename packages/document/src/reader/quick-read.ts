import { squeeze } from "../flow-text";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
	return text.includes("&")
		? text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? "")
		: text;
}

/**
 * The texts of the paragraphs of `word/document.xml` as our own writer lays it out, without reading it as XML. A guess to compare with a hash:
 * only equality proves anything, everything else has to be read properly. `undefined` where comments, CDATA or DOCTYPE could
 * hide what stands there.
 */
export function quickBodyTexts(xml: string): string[] | undefined {
	if (xml.includes("<!")) return undefined;
	const texts: string[] = [];
	let paragraph = "";
	for (const [, blank, text, close] of xml.matchAll(
		/<w:(?:(tab|br|cr)(?:\s[^<>]*)?\/|t(?:\s[^<>]*)?>([^<]*)<\/w:t|noBreakHyphen\/)>|<\/w:p(>)/g,
	)) {
		if (blank !== undefined) paragraph += " ";
		else if (text !== undefined) paragraph += unescapeXml(text);
		else if (close === undefined) paragraph += "-";
		else {
			const squeezed = squeeze(paragraph);
			if (squeezed !== "") texts.push(squeezed);
			paragraph = "";
		}
	}
	return texts;
}

/** The attributes and the JSON of our custom XML part as we write it; `undefined` for every other text. A guess, as above. */
export function quickDataPart(
	xml: string,
	namespace: string,
): { readonly json: string; readonly sha256: string; readonly text: string } | undefined {
	const found = /<data xmlns="([^"<]*)" sha256="([0-9a-f]{64})" text="([0-9a-f]{64})">/.exec(xml);
	if (found === null || found[1] !== namespace || !xml.endsWith("</data>")) return undefined;
	const escaped = xml.slice(found.index + found[0].length, -"</data>".length);
	if (/&#|<|\]\]>/.test(escaped)) return undefined;
	return { json: unescapeXml(escaped), sha256: found[2] ?? "", text: found[3] ?? "" };
}
