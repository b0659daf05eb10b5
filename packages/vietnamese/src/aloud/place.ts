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

	/** Up to 120 characters already spoken, lower case. */
	get before(): string {
		this.#before ??= this.#tail.slice(-120).toLowerCase();
		return this.#before;
	}

	/** Up to 32 characters already spoken, lower case; `^` in a pattern is not the start of the text unless it is shorter. */
	get near(): string {
		this.#near ??= this.#tail.slice(-32).toLowerCase();
		return this.#near;
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
