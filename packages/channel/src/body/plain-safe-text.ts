import { cleanText, withoutDirectionMarks } from "@cchc/core";

/** Letters, digits and signs that need no cleaning and no composing: nearly all Vietnamese text. */
const already = /^[\n\u0020-\u007E\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

/** Text from outside made safe: core's `cleanText`, and no hidden direction marks. */
export function plainSafeText(text: string): string {
	if (already.test(text)) return text;
	return withoutDirectionMarks(cleanText(text)).normalize("NFC");
}
