import type { PlanText } from "./plan-texts";
import type { RuleContext } from "./rule-context";
import type { Finding } from "./rule-type";

/** The printed texts in one string, so that a pattern or a word is looked for once. */
export interface JoinedTexts {
	readonly text: string;
	/** Where each text begins. */
	readonly starts: readonly number[];
}

/** Ends a line for `$` (flag `m`), and no white space reaches over it. */
const textBreak = "\u2028\uE000\u2028";

/** Puts texts one after the other. */
export function joinTexts(texts: readonly PlanText[]): JoinedTexts {
	const starts: number[] = [];
	let length = 0;
	for (const { text } of texts) {
		starts.push(length);
		length += text.length + textBreak.length;
	}
	return { text: texts.map(({ text }) => text).join(textBreak), starts };
}

function textAt({ starts }: JoinedTexts, offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A hit of a pattern in a printed text. */
export interface TextHit {
	readonly path: readonly (string | number)[];
	/** What matched. */
	readonly found: string;
	/** The match with a few words round it, in quotes. */
	readonly excerpt: string;
}

const excerptRoom = 24;
const longestWord = 20;

/** A piece of a text with whole words round it, in Vietnamese quotes. */
export function excerptOf(text: string, start: number, length: number): string {
	let from = Math.max(0, start - excerptRoom);
	let to = Math.min(text.length, start + length + excerptRoom);
	for (let step = 0; step < longestWord && from > 0 && text[from - 1] !== " "; step++) from--;
	for (let step = 0; step < longestWord && to < text.length && text[to] !== " "; step++) to++;
	return `“${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}”`;
}

/** Every hit of a global pattern in the printed texts, in the order of the document. Ends of texts are ends of lines. */
export function* findInTexts(context: RuleContext, pattern: RegExp): Generator<TextHit> {
	const { joined, texts } = context;
	for (const match of joined.text.matchAll(pattern)) {
		const index = textAt(joined, match.index);
		const source = texts[index];
		if (source === undefined) return;
		const offset = match.index - (joined.starts[index] as number);
		const [found] = match;
		yield {
			path: source.path,
			found,
			get excerpt() {
				return excerptOf(source.text, offset, found.length);
			},
		};
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
	let path: TextHit["path"] | undefined;
	for (const hit of findInTexts(context, pattern)) {
		if (hit.path !== path) seen.clear();
		path = hit.path;
		if (seen.has(hit.found)) continue;
		seen.add(hit.found);
		yield { path: hit.path, message: message(hit), hint: hint(hit) };
	}
}
