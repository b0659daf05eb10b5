const skinTone = "[\\u{1F3FB}-\\u{1F3FF}]";
const pictograph = `\\p{Extended_Pictographic}(?:\\p{M}|${skinTone}|[\\u{E0020}-\\u{E007F}]|\\u200D\\p{Extended_Pictographic})*`;
const hangul = "[\\u1100-\\u115F]+[\\u1160-\\u11FF]*";
const cluster = new RegExp(
	`\\r\\n|(?:\\p{Regional_Indicator}{2}|${pictograph}|${hangul}|\\P{M})(?:[\\p{M}\\u200C\\u200D]|${skinTone})*|\\p{M}+`,
	"gsu",
);

/**
 * What a reader sees as single characters: a base letter with its marks, an emoji sequence, a flag, `\r\n`. The same on
 * every host, unlike `Intl.Segmenter`, whose tables follow the host's ICU.
 */
export function graphemes(text: string): string[] {
	return text.match(cluster) ?? [];
}
