const noEndBefore =
	/(?:^|[^\p{L}\p{M}])(?:\p{Lu}|TP|Tp|TX|TT|TM|KT|TL|TUQ|GS|PGS|TS|ThS|BS|KS|CN|CV|Ths|v\.v|vv|St|tr|Đ\/c|đ\/c|Mr|Mrs|Ms|Dr|No|\d{1,3}(?:\.\d{1,3})*|[IVXLC]+)$/u;
const end = /(?:\.{3}|[.?!…]+)["'”’»)\]]*(?=\s)|\n+/gu;

/**
 * Sentences of a text, trimmed, in order, none empty. A line break ends a sentence; a full stop after an abbreviation
 * (`TP.`, `TM.`, `PGS.`), a single capital or a list number does not.
 */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	const push = (to: number): void => {
		const sentence = text.slice(start, to).trim();
		if (sentence !== "") sentences.push(sentence);
		start = to;
	};
	for (const match of text.matchAll(end)) {
		const stop = match.index + match[0].length;
		const single = match[0] === ".";
		if (single && noEndBefore.test(text.slice(Math.max(start, match.index - 24), match.index))) continue;
		const next = /^\s*(\S)/u.exec(text.slice(stop, stop + 40))?.[1];
		const lowerFollows = next !== undefined && /\p{Ll}/u.test(next);
		if (!match[0].startsWith("\n") && lowerFollows) continue;
		push(stop);
	}
	push(text.length);
	return sentences;
}
