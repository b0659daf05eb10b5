import { lengthAt } from "./rule";

const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?";
const capitalOnset = "(?:N(?:gh|g|h)|G[hi]|K[h]|P[h]|T[hr]|C[h]|Q[u]|[BCDĐGHKLMNPQRSTVX])";
const vowels = "aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";
const rime = `[${vowels}]{1,4}(?:ch|ng|nh|[cmnpt])?`;
const capitalRime = `[${vowels.toUpperCase()}](?:[${vowels}]{1,3}(?:ch|ng|nh|[cmnpt])?|(?:ch|ng|nh|[cmnpt]))`;
const letter = "[ABEGNORSUYĂÂÊÔƠƯ](?=[ ]\\p{Ll})";
const syllable = `(?:${onset}${rime}|${capitalOnset}${rime}|${capitalRime}|${letter})`;
const word = `(?!No\\.[ ]?\\d)${syllable}(?![\\p{L}\\p{M}\\p{N}@&_]|[.:/-][\\p{L}\\p{N}/])`;
const filler =
	"[ \\n\\t\\u00A0,;\"“”'’‘)\\]!?…•:]|[(\\[](?![+\\p{N}])|\\.(?!/)|[-–—](?![ ]?[\\p{N}]|[ ]?(?:[Tt]hứ|[Cc]hủ) )";
const prose = new RegExp(`(?:${word}|${filler}){1,256}`, "uy");
const punctuation = new RegExp(`(?:${filler}){1,256}`, "uy");

/** Length of the prose at `index` that no rule can change: plain words, unless `words` is false, and punctuation. */
export function quietLength(text: string, index: number, words: boolean): number {
	return lengthAt(words ? prose : punctuation, text, index);
}
