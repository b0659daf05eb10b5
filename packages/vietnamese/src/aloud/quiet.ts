import { matchAt } from "./rule";

const vowels = "aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";
const word = `(?:\\p{Ll}{0,15}[${vowels}]\\p{Ll}{0,15}|\\p{Lu}\\p{Ll}{0,15}[${vowels}]\\p{Ll}{0,15}|[${vowels.toUpperCase()}]\\p{Ll}{1,15})(?![\\p{L}\\p{M}\\p{N}@&_]|[.:/-][\\p{L}\\p{N}/])`;
const filler = "[ \\n\\t\\u00A0,;\"“”'’‘)\\]!?…•:]|[(\\[](?![+\\p{N}])|\\.(?!/)|[-–—](?![\\p{N}])";
const prose = new RegExp(`(?:${word}|${filler}){1,256}`, "uy");
const punctuation = new RegExp(`(?:${filler}){1,256}`, "uy");

/** Length of the prose at `index` that no rule can change: plain words, unless `words` is false, and punctuation. */
export function quietLength(text: string, index: number, words: boolean): number {
	return matchAt(words ? prose : punctuation, text, index)?.[0].length ?? 0;
}
