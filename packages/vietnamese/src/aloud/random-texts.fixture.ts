const atoms = [
	..."0123459/-–.,:% \n&@x=+°'\"()½²①٣$€LDMXI",
	..." - |12|24|2024|113|1022|0220|km|kg|m2|tr|đ|h|g|XXI|ngày |tháng |năm |thứ |quý |số |Số: |Nghị định |từ |đến ".split(
		"|",
	),
	..."và |gọi |UBND|CCHC|TT|CT|KT.|TM.|TP.|P.|Q.|ĐT|QL|NĐ-CP|/QĐ-UBND|/2020|KH|HĐ|T2|CN|abc|gmail.com|www.".split("|"),
	..."https://|ủy ban|xã|người|đồng|hộ|v.v.|Đ/c|V/v|TCVN|ISO|9001:2015|29A-123.45|GMT|AM|VNPT|NATO|\u0301|\u00a0|😀".split(
		"|",
	),
];

/** Texts made of what the reader knows and of random Unicode; the same for the same seed. */
export function randomTexts(count: number, seed: number): string[] {
	let state = seed;
	const random = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		return (state >>> 0) / 4294967296;
	};
	const codePoint = (): number => Math.floor(random() * (random() < 0.5 ? 0x300 : random() < 0.7 ? 0xffff : 0x10ffff));
	const atom = (): string =>
		random() < 0.1 ? String.fromCodePoint(codePoint()) : (atoms[Math.floor(random() * atoms.length)] as string);
	return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 14) }, atom).join(""));
}
