import { lowerCase } from "./character";

const reach = 160;
const nearReach = 32;
const endReach = 96;

/** The last 160 characters spoken, in lower case. Its end is kept apart, because most rules look only there. */
export class SpokenTail {
	#old = "";
	#end = "";
	readonly #mentioned: Map<string, boolean> = new Map<string, boolean>();

	add(piece: string): void {
		this.#end += lowerCase(piece.length > reach ? piece.slice(-reach) : piece);
		if (this.#end.length <= endReach) return;
		this.#old = (this.#old + this.#end.slice(0, -nearReach)).slice(-reach);
		this.#end = this.#end.slice(-nearReach);
		this.#mentioned.clear();
	}

	/** True when at least the last 160 characters, or somewhat more, hold this word of up to eight letters. */
	mentions(word: string): boolean {
		if (this.#end.includes(word)) return true;
		if (this.#old === "") return false;
		let known = this.#mentioned.get(word);
		if (known === undefined) {
			known = (this.#old + this.#end.slice(0, 8)).includes(word);
			this.#mentioned.set(word, known);
		}
		return known;
	}

	/** At least the last 32 characters, unless fewer were spoken. */
	get end(): string {
		return this.#end;
	}

	/** True when nothing was spoken before `end`. */
	get isShort(): boolean {
		return this.#old === "";
	}

	get whole(): string {
		return this.#old === "" ? this.#end : (this.#old + this.#end).slice(-reach);
	}
}
