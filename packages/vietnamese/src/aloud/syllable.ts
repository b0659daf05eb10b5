import { remember } from "./remember";

const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?";
const nucleus =
	"(?:iêu|yêu|oai|oay|oao|oeo|uao|uây|uôi|uya|uyê|uyu|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)";
const shape = new RegExp(`^${onset}${nucleus}(?:(ch|c|p|t)|ng|nh|m|n)?$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True for a well-formed written Vietnamese syllable, in any case. Syllables ending in a stop need sắc or nặng. */
export function isSyllable(word: string): boolean {
	return word.length <= 7 && isShaped(word);
}

const isShaped: (word: string) => boolean = remember((word) => {
	const decomposed = word.toLowerCase().normalize("NFD");
	const toned = decomposed.match(tones) ?? [];
	if (toned.length > 1) return false;
	const match = shape.exec(decomposed.replace(tones, "").normalize("NFC"));
	if (match === null) return false;
	return match[1] === undefined || toned[0] === "\u0301" || toned[0] === "\u0323";
});
