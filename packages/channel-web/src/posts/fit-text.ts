import { graphemes, truncate } from "@cchc/vietnamese";

/** A text made short enough, and what was cut off. */
export interface FittedText {
	readonly text: string;
	/** Empty when nothing was cut. */
	readonly cut: string;
}

/** The longest beginning of a text that fits, cut after a sentence if possible, else after a word, never inside a letter. */
export function fitText(text: string, fits: (candidate: string) => boolean): FittedText {
	if (fits(text)) return { text, cut: "" };
	let low = 0;
	let high = graphemes(text).length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(truncate(text, middle).text)) low = middle;
		else high = middle - 1;
	}
	return low === 0 ? { text: "", cut: text } : truncate(text, low);
}

/** At most 200 characters of what was lost. */
export function excerptOf(text: string): string {
	const characters = [...text];
	return characters.length > 200 ? `${characters.slice(0, 199).join("")}…` : text;
}
