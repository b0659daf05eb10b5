import type { SpeechConventions } from "./options";
import type { SpokenKind } from "./spoken-text";

/** What a rule may look at. Both sides are bounded, so that the whole stays linear. */
export class Place {
	readonly text: string;
	readonly index: number;
	readonly conventions: SpeechConventions;
	/** The source piece read last, if any. */
	readonly last: { readonly end: number; readonly kind: SpokenKind } | undefined;
	readonly #tail: string;
	#before: string | undefined;
	#near: string | undefined;

	constructor(text: string, index: number, conventions: SpeechConventions, tail: string, last: Place["last"]) {
		this.text = text;
		this.index = index;
		this.conventions = conventions;
		this.last = last;
		this.#tail = tail;
	}

	/** Up to 120 characters already spoken, lower case; line breaks inside a sentence are spaces. */
	get before(): string {
		this.#before ??= unwrap(this.#tail.slice(-120));
		return this.#before;
	}

	/** Up to 32 characters already spoken, lower case; `^` in a pattern is not the start of the text unless it is shorter. */
	get near(): string {
		this.#near ??= unwrap(this.#tail.slice(-32));
		return this.#near;
	}

	/** The word spoken last, lower case, with at most spaces, `:` and `(` after it; empty when something else stands there. */
	get previousWord(): string {
		const tail = this.#tail;
		let end = tail.length;
		while (end > 0 && " \n\t\u00A0:(".includes(tail[end - 1] as string)) end -= 1;
		let start = end;
		while (start > 0 && end - start < 12 && !" \n\t\u00A0,.;:()".includes(tail[start - 1] as string)) start -= 1;
		return tail.slice(start, end);
	}

	/** True when the 160 characters spoken last hold these, in lower case. */
	mentions(word: string): boolean {
		return this.#tail.includes(word);
	}

	/** True at the start of the text, a line, a list item or a sentence. */
	get startsSentence(): boolean {
		return (
			/(?:^|[.!?]["”)]?\s+|\n\s*(?:[-–+•*]\s*)?)$/u.test(this.#tail.slice(-8)) &&
			(this.#tail.length < 8 || /[.!?\n]/u.test(this.#tail.slice(-8)))
		);
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

function unwrap(text: string): string {
	return text.includes("\n") ? text.replace(/([\p{L}\p{N},])[ \t]*\n[ \t]*/gu, "$1 ") : text;
}
