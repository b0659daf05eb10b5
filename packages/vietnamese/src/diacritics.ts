/**
 * Vietnamese "không dấu": every tone and vowel mark is dropped and `đ` becomes `d`, case kept. Other scripts lose their
 * combining marks too.
 */
export function removeTones(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mn}+/gu, "")
		.replace(/đ/g, "d")
		.replace(/Đ/g, "D")
		.normalize("NFC");
}

const openNucleus = /(?<![\p{L}\p{M}])([\p{L}]*?)(o[àảãáạèẻẽéẹ]|u[ỳỷỹýỵ])(?![\p{L}\p{M}])/giu;

const toneOnSecond: Record<string, string> = {
	oà: "òa",
	oả: "ỏa",
	oã: "õa",
	oá: "óa",
	oạ: "ọa",
	oè: "òe",
	oẻ: "ỏe",
	oẽ: "õe",
	oé: "óe",
	oẹ: "ọe",
	uỳ: "ùy",
	uỷ: "ủy",
	uỹ: "ũy",
	uý: "úy",
	uỵ: "ụy",
};
const toneOnFirst: Record<string, string> = Object.fromEntries(
	Object.entries(toneOnSecond).map(([second, first]) => [first, second]),
);

/** Where the tone mark of an open `oa`, `oe`, `uy` stands: `first` is `hòa, Ủy` (Decree 30/2020), `second` is `hoà, Uỷ`. */
export type TonePlacement = "first" | "second";

/**
 * Writes the tone mark of open syllables in `oa`, `oe`, `uy` in one way, so that `Uỷ` and `Ủy` compare equal. `quý` and
 * closed syllables (`hoàn`) have one spelling only and stay.
 */
export function foldTonePlacement(text: string, placement: TonePlacement = "first"): string {
	const table = placement === "first" ? toneOnSecond : toneOnFirst;
	const pattern = placement === "first" ? openNucleus : openNucleusFirst;
	return text.normalize("NFC").replace(pattern, (whole: string, onset: string, nucleus: string) => {
		if (/q$/i.test(onset)) return whole;
		const lower = nucleus.toLowerCase();
		const folded = table[lower];
		if (folded === undefined) return whole;
		return (
			onset +
			[...folded]
				.map((letter, index) => {
					const original = nucleus[index] as string;
					return original === original.toLowerCase() ? letter : letter.toUpperCase();
				})
				.join("")
		);
	});
}

const openNucleusFirst = /(?<![\p{L}\p{M}])([\p{L}]*?)([òỏõóọ][ae]|[ùủũúụ]y)(?![\p{L}\p{M}])/giu;
