/** What a text costs as a short message. */
export interface SmsLength {
	/** `gsm7` when every character is in the GSM 03.38 default or extension table, else `ucs2`. */
	readonly encoding: "gsm7" | "ucs2";
	/** Septets, or UTF-16 code units; characters of the extension table count two. */
	readonly units: number;
	/** Messages sent: 160/153 septets or 70/67 code units each; 0 for an empty text. */
	readonly parts: number;
}

const basicTable = new Set(
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extensionTable = new Set("\f^{}\\[~]|€");

/** Encoding, length and number of parts of a text sent by SMS (3GPP TS 23.038, TS 23.040; no national shift tables). */
export function smsLength(text: string): SmsLength {
	const characters = [...text.normalize("NFC")];
	const sizes = characters.map((character) => (basicTable.has(character) ? 1 : extensionTable.has(character) ? 2 : 0));
	if (sizes.every((size) => size > 0)) return { encoding: "gsm7", ...parts(sizes, 160, 153) };
	return {
		encoding: "ucs2",
		...parts(
			characters.map((character) => character.length),
			70,
			67,
		),
	};
}

function parts(sizes: readonly number[], single: number, concatenated: number): { units: number; parts: number } {
	const units = sizes.reduce((sum, size) => sum + size, 0);
	if (units <= single) return { units, parts: units === 0 ? 0 : 1 };
	let count = 1;
	let used = 0;
	for (const size of sizes) {
		if (used + size > concatenated) {
			count += 1;
			used = 0;
		}
		used += size;
	}
	return { units, parts: count };
}
