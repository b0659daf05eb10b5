import { endOfLetters, isLetter } from "./character";
import type { SpeechConventions } from "./options";
import type { SpokenTail } from "./spoken-tail";
import type { SpokenKind } from "./spoken-text";

/** What a rule may look at. Both sides are bounded, so that the whole stays linear. */
export class Place {
	readonly text: string;
	readonly index: number;
	readonly conventions: SpeechConventions;
	/** The source piece read last, if any. */
	readonly last: { readonly end: number; readonly kind: SpokenKind } | undefined;
	readonly #tail: SpokenTail;
	#before: string | undefined;
	#near: string | undefined;
	#previousWord: string | undefined;
	#word: string | undefined;

	constructor(text: string, index: number, conventions: SpeechConventions, tail: SpokenTail, last: Place["last"]) {
		this.text = text;
		this.index = index;
		this.conventions = conventions;
		this.last = last;
		this.#tail = tail;
	}

	/** Up to 120 characters already spoken, lower case; line breaks inside a sentence are spaces. */
	get before(): string {
		this.#before ??= unwrap(this.#tail.whole.slice(-120));
		return this.#before;
	}

	/** Up to 32 characters already spoken, lower case; `^` in a pattern is not the start of the text unless it is shorter. */
	get near(): string {
		this.#near ??= unwrap(this.#tail.end.slice(-32));
		return this.#near;
	}

	/** The word spoken last, lower case, with at most spaces, `:` and `(` after it; empty when something else stands there. */
	get previousWord(): string {
		this.#previousWord ??= lastWord(this.#tail.end, this.#tail.isShort) ?? lastWord(this.#tail.whole, true);
		return this.#previousWord as string;
	}

	/** The last character spoken that is no white space; empty when there is none among the last 32. */
	get lastSign(): string {
		return this.near.trimEnd().slice(-1);
	}

	/** Up to 41 letters and marks at the place, the first a letter; empty when none stands here. */
	get word(): string {
		this.#word ??= wordAt(this.text, this.index);
		return this.#word;
	}

	/** False only when the 160 characters spoken last do not hold this word, in lower case. */
	mentions(word: string): boolean {
		return this.#tail.mentions(word);
	}

	/** True at the start of the text, a line, a list item or a sentence. */
	get startsSentence(): boolean {
		const tail = this.#tail.end.slice(-8);
		return (tail.length < 8 || /[.!?\n]/.test(tail)) && sentenceStart.test(tail);
	}

	/** Up to 120 characters of source from `index`. */
	after(index: number): string {
		return this.text.slice(index, index + 120);
	}

	/** Up to 40 characters of source from the end of `length` characters. */
	next(length: number): string {
		return this.text.slice(this.index + length, this.index + length + 40);
	}
}

const sentenceStart = /(?:^|[.!?]["”)]?\s+|\n\s*(?:[-–+•*]\s*)?)$/u;
const word = /\p{L}[\p{L}\p{M}]{0,40}/uy;

function wordAt(text: string, index: number): string {
	const end = endOfLetters(text, index);
	if (isLetter(text.charCodeAt(index)) && end - index <= 41) return text.slice(index, end);
	word.lastIndex = index;
	return word.exec(text)?.[0] ?? "";
}

/** The last word of a text; undefined when it may go on before the text. */
function lastWord(text: string, whole: boolean): string | undefined {
	let end = text.length;
	while (end > 0 && " \n\t\u00A0:(".includes(text[end - 1] as string)) end -= 1;
	let start = end;
	while (start > 0 && end - start < 12 && !" \n\t\u00A0,.;:()".includes(text[start - 1] as string)) start -= 1;
	return start > 0 || whole ? text.slice(start, end) : undefined;
}

function unwrap(text: string): string {
	return text.includes("\n") ? text.replace(/([\p{L}\p{N},])[ \t]*\n[ \t]*/gu, "$1 ") : text;
}
