/** A seeded source of numbers: the same seed gives the same province on every machine. */
export interface Random {
	/** Below 1, from 0. */
	next(): number;
	/** Whole, from `least` to `most`, both inside. */
	between(least: number, most: number): number;
	/** True with this probability. */
	chance(probability: number): boolean;
	pick<T>(items: readonly T[]): T;
}

/** Makes a source of numbers (mulberry32, a public-domain generator of 32 bits of state). */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		chance: (probability) => next() < probability,
		pick: (items) => {
			const item = items[Math.floor(next() * items.length)];
			if (item === undefined) throw new Error("Nothing to pick from");
			return item;
		},
	};
}
