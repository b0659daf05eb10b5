/**
 * How many letters, spaces included, must go from the end of a text so that what is left fits; `undefined` when not even
 * its first word does.
 */
export function lettersToCut(words: readonly string[], fits: (count: number) => boolean): number | undefined {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	const letters = (count: number): number => [...words.slice(0, count).join(" ").replaceAll("|", "")].length;
	return low === 0 ? undefined : letters(words.length) - letters(low);
}
