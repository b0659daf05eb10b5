import { cleanText } from "@cchc/core";

/** Clean text on one line. */
export function oneLine(text: string): string {
	return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Text that ends like a sentence: without the `;` of a list item, with a full stop where nothing else stands. */
export function asSentence(text: string): string {
	const line = oneLine(text).replace(/[;,]+$/, "");
	return line === "" || /[.!?…:]["”’)]?$/.test(line) ? line : `${line}.`;
}

/** What was lost, on one line of at most 200 characters. */
export function excerpt(text: string): string {
	const line = oneLine(text);
	const characters = [...line];
	return characters.length <= 200 ? line : `${characters.slice(0, 199).join("").trimEnd()}…`;
}
