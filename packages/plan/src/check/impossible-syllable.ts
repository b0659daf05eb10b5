/**
 * True for a Vietnamese syllable that ends in c, ch, p or t and has neither the tone sắc nor nặng: no such syllable exists.
 * Words in plain ASCII (`internet`) and abbreviations without a vowel are not Vietnamese syllables and pass.
 */
export function isImpossibleSyllable(word: string): boolean {
	if (!/(?:ch|[cpt])$/i.test(word) || !/[^\u0000-\u007F]/.test(word)) return false;
	if (/[áấắéếíóốớúứýạặậẹệịọộợụựỵ]/.test(word)) return false;
	const parts = word.normalize("NFD");
	return /[aeiouy]/i.test(parts) && !/[\u0301\u0323]/.test(parts);
}
