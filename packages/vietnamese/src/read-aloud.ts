import { readCardinal, readDigits } from "./cardinal";
import { type NumberWordOptions, numberConventions } from "./number-options";
import type { SpokenSpan, SpokenText } from "./spoken-text";

const abbreviations: Record<string, string> = {
	CCHC: "cải cách hành chính",
	UBND: "ủy ban nhân dân",
	HĐND: "hội đồng nhân dân",
	TTHC: "thủ tục hành chính",
};

/** Text written as it is spoken, with the alignment of every changed piece. Never throws. */
export function readAloud(text: string, options?: NumberWordOptions): SpokenText {
	const conventions = numberConventions(options);
	const spans: SpokenSpan[] = [];
	let spoken = "";
	let done = 0;
	for (const match of text.matchAll(/\d+(?:[.]\d{3})*|\p{Lu}{2,}/gu)) {
		const [token] = match;
		const words = /\d/.test(token)
			? token.startsWith("0") && token.length > 1
				? readDigits(token.replace(/\D/g, ""))
				: readCardinal(token.replace(/\D/g, ""), conventions)
			: abbreviations[token];
		if (words === undefined) continue;
		spoken += text.slice(done, match.index);
		done = match.index + token.length;
		spans.push({
			source: [match.index, done],
			spoken: [spoken.length, spoken.length + words.length],
			kind: /\d/.test(token) ? "number" : "abbreviation",
		});
		spoken += words;
	}
	return { text: spoken + text.slice(done), spans };
}
