import { cleanText } from "@cchc/core";

/** Marks that make text read in another order than it is stored; no Vietnamese text needs them. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Letters, digits and signs that need no cleaning and no composing: nearly all Vietnamese text. */
const already = /^[\n\u0020-\u007E\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

/** Text from outside made safe: core's `cleanText`, and no hidden direction marks. */
export function plainSafeText(text: string): string {
	if (already.test(text)) return text;
	return cleanText(text).replace(directionMarks, "").normalize("NFC");
}
