/** Code tables for Vietnamese from before Unicode, by which officers' old files are still written. */
export type LegacyEncoding = "TCVN3 (ABC)" | "VNI Windows";

interface LegacySign {
	readonly encoding: LegacyEncoding;
	/** A word that only this code table makes: signs inside a word, or letters Vietnamese does not have. */
	readonly word: RegExp;
}

const signs: readonly LegacySign[] = [
	{
		encoding: "TCVN3 (ABC)",
		word: /[A-Za-z\u00C0-\u00FF]*(?:[A-Za-z][«¨®¬\u00ADª°µ¸¶·¹¾¼½]|[«¨®¬ª°µ¸¶·¹¾¼½][A-Za-z])[A-Za-z\u00A1-\u00FF]*/g,
	},
	{
		encoding: "VNI Windows",
		word: /[A-Za-zñÑöÖôÔ]*(?:[aeoAEO][âÂêÊäåûøùõ]|[uUiIyYöôÖÔ][ùøûõïÙØÛÕÏ])[A-Za-zñÑöÖ]*/g,
	},
];

const sampleLength = 100_000;

/**
 * Recognises Vietnamese written in a code table from before Unicode and read as Western text, e.g. `C«ng chøc` (TCVN3) or
 * `Coâng chöùc` (VNI). Needs three such words that make up a twentieth of the text; `sample` shows a few of them.
 */
export function detectLegacyText(
	text: string,
): { readonly encoding: LegacyEncoding; readonly sample: string } | undefined {
	const head = text.slice(0, sampleLength);
	const words = head.match(/\S+/g)?.length ?? 0;
	const found = signs
		.map(({ encoding, word }) => ({ encoding, hits: head.match(word) ?? [] }))
		.reduce((best, next) => (next.hits.length > best.hits.length ? next : best));
	if (new Set(found.hits).size < 3 || found.hits.length * 20 < words) return undefined;
	return { encoding: found.encoding, sample: [...new Set(found.hits)].slice(0, 4).join(", ") };
}
