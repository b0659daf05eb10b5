import type { RuleContext } from "./rule-context";
import type { Finding } from "./rule-type";

/** A hit of a pattern in a printed text. */
export interface TextHit {
	readonly path: readonly (string | number)[];
	/** What matched. */
	readonly found: string;
	/** The match with a few words round it, in quotes. */
	readonly excerpt: string;
}

const excerptRoom = 24;

/** A piece of a text with whole words round it, in Vietnamese quotes. */
export function excerptOf(text: string, start: number, length: number): string {
	let from = Math.max(0, start - excerptRoom);
	let to = Math.min(text.length, start + length + excerptRoom);
	while (from > 0 && text[from - 1] !== " ") from--;
	while (to < text.length && text[to] !== " ") to++;
	return `“${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}”`;
}

/** Every hit of a global pattern in the printed texts, in the order of the document. */
export function* findInTexts(context: RuleContext, pattern: RegExp): Generator<TextHit> {
	for (const { path, text } of context.texts) {
		for (const match of text.matchAll(pattern)) {
			yield { path, found: match[0], excerpt: excerptOf(text, match.index, match[0].length) };
		}
	}
}

/** A finding for every text in which the pattern is found, one per text and matched wording. */
export function* findingsInTexts(
	context: RuleContext,
	pattern: RegExp,
	message: (hit: TextHit) => string,
	hint: (hit: TextHit) => string,
): Generator<Finding> {
	const seen = new Set<string>();
	for (const hit of findInTexts(context, pattern)) {
		const key = `${hit.path.join(".")}|${hit.found}`;
		if (seen.has(key)) continue;
		seen.add(key);
		yield { path: hit.path, message: message(hit), hint: hint(hit) };
	}
}
