import { fail, type Result, succeed } from "@cchc/core";
import { pairParagraphs } from "./pair-paragraphs";
import { readDocxText } from "./reader/read-text";

/** A piece of a changed paragraph. */
export interface WordChange {
	readonly kind: "same" | "added" | "removed";
	readonly text: string;
}

/** One paragraph that differs between two versions. Positions count from 0. */
export interface ParagraphDifference {
	readonly kind: "added" | "removed" | "changed";
	/** Its place in the earlier version; for `added`: the place before which it stands. */
	readonly before: number;
	/** Its place in the later version; for `removed`: the place before which it stood. */
	readonly after: number;
	readonly words: readonly WordChange[];
	/** Vietnamese sentence for an officer. */
	readonly message: string;
}

/** Compares two Word files by what they say, word by word. */
export function compareDocx(earlier: Uint8Array, later: Uint8Array): Result<ParagraphDifference[]> {
	const [a, b] = [readDocxText(earlier), readDocxText(later)];
	if (!a.ok || !b.ok) return fail([...a.issues, ...b.issues]);
	return succeed(compareTexts(a.value, b.value));
}

/** Compares two lists of paragraphs, word by word. */
export function compareTexts(earlier: readonly string[], later: readonly string[]): ParagraphDifference[] {
	const differences: ParagraphDifference[] = [];
	let removed: number[] = [];
	let added: number[] = [];
	const flush = (before: number, after: number): void => {
		const texts = pairParagraphs(
			removed.map((index) => earlier[index] as string),
			added.map((index) => later[index] as string),
		);
		let [nextBefore, nextAfter] = [removed[0] ?? before, added[0] ?? after];
		for (const [one, other] of texts) {
			const from = one === undefined ? undefined : removed[one];
			const to = other === undefined ? undefined : added[other];
			if (from !== undefined && to !== undefined) {
				differences.push(changed(earlier[from] as string, later[to] as string, from, to));
			} else if (from !== undefined) differences.push(single("removed", earlier[from] as string, from, nextAfter));
			else if (to !== undefined) differences.push(single("added", later[to] as string, nextBefore, to));
			if (from !== undefined) nextBefore = from + 1;
			if (to !== undefined) nextAfter = to + 1;
		}
		removed = [];
		added = [];
	};
	let [before, after] = [0, 0];
	for (const step of align(earlier, later)) {
		if (step === "same") {
			flush(before, after);
			before += 1;
			after += 1;
		} else if (step === "removed") {
			removed.push(before);
			before += 1;
		} else {
			added.push(after);
			after += 1;
		}
	}
	flush(before, after);
	return differences;
}

function single(kind: "added" | "removed", text: string, before: number, after: number): ParagraphDifference {
	const message =
		kind === "added" ? `Đoạn ${after + 1} được thêm: “${text}”.` : `Đoạn ${before + 1} đã bị bỏ: “${text}”.`;
	return { kind, before, after, words: [{ kind, text }], message };
}

function changed(from: string, to: string, before: number, after: number): ParagraphDifference {
	const a = from.split(" ");
	const b = to.split(" ");
	const words: WordChange[] = [];
	let [i, j] = [0, 0];
	for (const kind of align(a, b)) {
		const text = (kind === "added" ? b[j] : a[i]) as string;
		if (kind !== "added") i += 1;
		if (kind !== "removed") j += 1;
		const last = words.at(-1);
		if (last?.kind === kind) words[words.length - 1] = { kind, text: `${last.text} ${text}` };
		else words.push({ kind, text });
	}
	const quote = (kind: WordChange["kind"]): string =>
		words
			.filter((word) => word.kind === kind)
			.map((word) => `“${word.text}”`)
			.join(", ");
	const [gone, come] = [quote("removed"), quote("added")];
	const parts = [gone === "" ? "" : `bỏ ${gone}`, come === "" ? "" : `thêm ${come}`].filter((part) => part !== "");
	return { kind: "changed", before, after, words, message: `Đoạn ${after + 1} đã sửa: ${parts.join("; ")}.` };
}

const largestTable = 4_000_000;

/** The shortest way from one list to the other; lists too long for that are taken as wholly replaced between their common ends. */
function align(a: readonly string[], b: readonly string[]): WordChange["kind"][] {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	const [n, m] = [a.length - start - end, b.length - start - end];
	const same = (count: number): WordChange["kind"][] => Array.from({ length: count }, () => "same");
	if (n * m > largestTable) {
		return [
			...same(start),
			...Array.from({ length: n }, () => "removed" as const),
			...Array.from({ length: m }, () => "added" as const),
			...same(end),
		];
	}
	const width = m + 1;
	const lengths = new Uint32Array((n + 1) * width);
	for (let i = n - 1; i >= 0; i -= 1) {
		for (let j = m - 1; j >= 0; j -= 1) {
			lengths[i * width + j] =
				a[start + i] === b[start + j]
					? (lengths[(i + 1) * width + j + 1] as number) + 1
					: Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
		}
	}
	const steps: WordChange["kind"][] = [];
	let [i, j] = [0, 0];
	while (i < n || j < m) {
		if (i < n && j < m && a[start + i] === b[start + j]) {
			steps.push("same");
			i += 1;
			j += 1;
		} else if (
			i < n &&
			(j >= m || (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))
		) {
			steps.push("removed");
			i += 1;
		} else {
			steps.push("added");
			j += 1;
		}
	}
	return [...same(start), ...steps, ...same(end)];
}
