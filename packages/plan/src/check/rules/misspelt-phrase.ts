import { adminPhrases } from "../admin-phrases";
import { isImpossibleSyllable } from "../impossible-syllable";
import type { PlanRule, RuleExamples } from "../rule-type";
import { excerptOf } from "../text-search";

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
	*check({ words: texts }) {
		for (const { source, words, offsets } of texts) {
			for (let index = 1; index < words.length; index++) {
				const first = words[index - 1] as string;
				const second = words[index] as string;
				const seconds = adminPhrases.byFirst.get(first);
				if (seconds === undefined ? !adminPhrases.bySecond.has(second) : seconds.includes(second)) continue;
				const at = offsets[index] as number;
				const start = offsets[index - 1] as number;
				// The two stand next to each other: no comma or full stop between.
				if (at !== start + first.length + 1 || source.text[at - 1] !== " ") continue;
				const found = `${first} ${second}`;
				if (adminPhrases.known.has(found) || isImpossibleSyllable(first) || isImpossibleSyllable(second)) continue;
				const right = correction(first, second);
				if (right === undefined) continue;
				const before = `${words[index - 2] ?? ""} ${first}`;
				const after = `${second} ${words[index + 1] ?? ""}`;
				if (adminPhrases.known.has(before) || adminPhrases.known.has(after)) continue;
				yield {
					path: source.path,
					message: `“${found}” có thể viết sai, ở ${excerptOf(source.text, start, found.length)}.`,
					hint: `Có phải là “${right}”?`,
				};
			}
		}
	},
};

/** The rule at work. */
export const misspeltPhraseExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Báo cáo kết quả tuyên tuyền quý." }] },
	passing: { purposes: [{ id: "md", text: "Báo cáo kết quả tuyên truyền quý." }] },
};
