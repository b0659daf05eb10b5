/** Two paragraphs that stand for each other, or one that stands alone; indexes into the two lists. */
export type ParagraphPair = readonly [removed: number | undefined, added: number | undefined];

const alikeEnough = 0.4;
const largestTable = 40_000;

/** Pairs removed with added paragraphs that share most of their words, in order; the others stand alone. */
export function pairParagraphs(removed: readonly string[], added: readonly string[]): ParagraphPair[] {
	const [n, m] = [removed.length, added.length];
	if (n === 0 || m === 0 || n * m > largestTable) return byPlace(n, m);
	if (n === 1 && m === 1) return [[0, 0]];
	const words = added.map((text) => new Set(text.split(" ")));
	const alike = removed.map((text) => {
		const own = new Set(text.split(" "));
		return words.map((other) => likeness(own, other));
	});
	const width = m + 1;
	const best = new Float64Array((n + 1) * width);
	const at = (i: number, j: number): number => best[i * width + j] as number;
	const paired = (i: number, j: number): number => {
		const share = alike[i]?.[j] ?? 0;
		return share < alikeEnough ? -1 : share + at(i + 1, j + 1);
	};
	for (let i = n - 1; i >= 0; i -= 1)
		for (let j = m - 1; j >= 0; j -= 1) best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
	const pairs: ParagraphPair[] = [];
	for (let [i, j] = [0, 0]; i < n || j < m; ) {
		if (i < n && j < m && paired(i, j) >= Math.max(at(i + 1, j), at(i, j + 1))) pairs.push([i++, j++]);
		else if (i < n && (j >= m || at(i + 1, j) >= at(i, j + 1))) pairs.push([i++, undefined]);
		else pairs.push([undefined, j++]);
	}
	return pairs;
}

function byPlace(n: number, m: number): ParagraphPair[] {
	return Array.from(
		{ length: Math.max(n, m) },
		(_, index): ParagraphPair => [index < n ? index : undefined, index < m ? index : undefined],
	);
}

/** Shared words as a part of the longer paragraph's. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared += 1;
	return shared / Math.max(a.size, b.size);
}
