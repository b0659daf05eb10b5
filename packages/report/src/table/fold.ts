/**
 * A comparison key: without tone marks, case, punctuation and repeated blanks, `đ` as `d`. "Số lượt  PHÁT" and
 * "so luot phat" fold alike.
 */
export function fold(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replaceAll("đ", "d")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
}

function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** The choice most like `text`, when it is like enough to be worth proposing. */
export function nearest(text: string, choices: readonly string[]): string | undefined {
	const key = fold(text).slice(0, 80);
	let best: string | undefined;
	let bestDistance = Math.max(2, Math.floor(key.length / 3)) + 1;
	for (const choice of choices) {
		const distance = editDistance(key, fold(choice).slice(0, 80));
		if (distance < bestDistance) {
			best = choice;
			bestDistance = distance;
		}
	}
	return best;
}
