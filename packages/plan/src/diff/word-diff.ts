/** The changed middle of two texts, with up to three words of context on each side. */
export function changedWords(before: string, after: string): { readonly before: string; readonly after: string } {
	const old = before.split(/\s+/);
	const next = after.split(/\s+/);
	let start = 0;
	while (start < Math.min(old.length, next.length) && old[start] === next[start]) start++;
	let end = 0;
	while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end++;
	const from = Math.max(0, start - 3);
	const cut = (words: readonly string[]): string => {
		const to = Math.min(words.length, words.length - end + 3);
		const middle = words.slice(from, to);
		const shown = middle.length > 40 ? [...middle.slice(0, 40), "…"] : middle;
		return `${from > 0 ? "… " : ""}${shown.join(" ")}${to < words.length ? " …" : ""}`;
	};
	return { before: cut(old), after: cut(next) };
}
