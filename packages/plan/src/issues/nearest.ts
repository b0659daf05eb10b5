function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? most + 1;
}

function fold(word: string): string {
	return word
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[đĐ]/g, "d")
		.toLowerCase()
		.replace(/[\s_]+/g, "-");
}

/** The candidate that `word` most likely stands for, or undefined; tones, case and spaces do not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = fold(word.slice(0, 100));
	const most = Math.max(1, Math.floor(wanted.length / 3));
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of candidates.slice(0, 500)) {
		const far = distance(wanted, fold(candidate), most);
		if (far <= most && (best === undefined || far < best.distance)) best = { candidate, distance: far };
	}
	return best?.candidate;
}
