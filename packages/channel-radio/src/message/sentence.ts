import { cleanText } from "@cchc/core";

/** Text that ends like a sentence: without the `;` of a list item, with a full stop where nothing else stands. */
export function asSentence(text: string): string {
	const line = cleanText(text)
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[;,]+$/, "");
	return line === "" || /[.!?…:]["”’)]?$/.test(line) ? line : `${line}.`;
}

/** What was lost, on one line of at most 200 characters. */
export function excerpt(text: string): string {
	const line = cleanText(text).replace(/\s+/g, " ").trim();
	const characters = [...line];
	return characters.length <= 200 ? line : `${characters.slice(0, 199).join("").trimEnd()}…`;
}
