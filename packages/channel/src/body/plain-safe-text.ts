import { cleanText } from "@cchc/core";

/** Marks that make text read in another order than it is stored; no Vietnamese text needs them. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text from outside made safe: core's `cleanText`, and no hidden direction marks. */
export function plainSafeText(text: string): string {
	return cleanText(text).replace(directionMarks, "").normalize("NFC");
}
