import { adminPhrases } from "../admin-phrases";
import { isImpossibleSyllable } from "../impossible-syllable";
import type { PlanRule } from "../rule-type";
import { excerptOf } from "../text-search";

const word = /\p{L}+/gu;

function oneLetterApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return Math.max(a.length, b.length) - start - end <= 1;
}

function correction(first: string, second: string): string | undefined {
	const newFirst = adminPhrases.bySecond.get(second)?.find((word) => oneLetterApart(word, first));
	if (newFirst !== undefined) return `${newFirst} ${second}`;
	const newSecond = adminPhrases.byFirst.get(first)?.find((word) => oneLetterApart(word, second));
	return newSecond === undefined ? undefined : `${first} ${newSecond}`;
}

/** Two-syllable words of administration with one letter wrong. */
export const misspeltPhrase: PlanRule = {
	code: "plan/misspelt-phrase",
	severity: "warning",
	title: "Từ ngữ hành chính thường dùng phải viết đúng chính tả.",
	*check({ texts }) {
		for (const { path, text } of texts) {
			const words = [...text.matchAll(word)].map((match) => ({ text: match[0].toLowerCase(), at: match.index }));
			for (const [index, { text: second, at }] of words.entries()) {
				const first = words[index - 1];
				// A pair stands on one line of words: no comma or full stop between.
				if (first === undefined || at !== first.at + first.text.length + 1 || text[at - 1] !== " ") continue;
				const found = `${first.text} ${second}`;
				if (adminPhrases.known.has(found) || isImpossibleSyllable(first.text) || isImpossibleSyllable(second)) continue;
				const right = correction(first.text, second);
				if (right === undefined) continue;
				const before = `${words[index - 2]?.text ?? ""} ${first.text}`;
				const after = `${second} ${words[index + 1]?.text ?? ""}`;
				if (adminPhrases.known.has(before) || adminPhrases.known.has(after)) continue;
				yield {
					path,
					message: `“${found}” có thể viết sai, ở ${excerptOf(text, first.at, found.length)}.`,
					hint: `Có phải là “${right}”?`,
				};
			}
		}
	},
	failing: { purposes: [{ id: "md", text: "Báo cáo kết quả tuyên tuyền quý." }] },
	passing: { purposes: [{ id: "md", text: "Báo cáo kết quả tuyên truyền quý." }] },
};
