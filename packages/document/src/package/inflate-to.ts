import { Inflate } from "fflate";

/** Packed bytes taken at a time: they swell to four megabytes at the most before the size is looked at. */
const step = 4_096;

class TooMuch extends Error {}

/** Inflates to exactly `size` bytes; `undefined` for damaged bytes and for more or fewer than that. */
export function inflateTo(packed: Uint8Array, size: number): Uint8Array | undefined {
	const content = new Uint8Array(size);
	let at = 0;
	const inflate = new Inflate((chunk) => {
		if (at + chunk.length > size) throw new TooMuch();
		content.set(chunk, at);
		at += chunk.length;
	});
	try {
		for (let from = 0; from < packed.length; from += step) {
			inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
		}
	} catch {
		return undefined;
	}
	return at === size ? content : undefined;
}
