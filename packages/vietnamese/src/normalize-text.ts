/** Text in Unicode normalisation form C, the only form used inside the toolkit; never throws. */
export function normalizeText(text: string): string {
	return text.normalize("NFC");
}
