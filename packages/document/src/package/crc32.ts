const first = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});
const second = next(first);
const third = next(second);
const fourth = next(third);

function next(table: Uint32Array): Uint32Array {
	return table.map((value) => (value >>> 8) ^ (first[value & 0xff] as number));
}

/** CRC-32 (IEEE 802.3) as an unsigned number, as ZIP wants it. Works four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
	let value = -1;
	const whole = bytes.length - (bytes.length % 4);
	for (let at = 0; at < whole; at += 4) {
		value ^=
			(bytes[at] as number) |
			((bytes[at + 1] as number) << 8) |
			((bytes[at + 2] as number) << 16) |
			((bytes[at + 3] as number) << 24);
		value =
			(fourth[value & 0xff] as number) ^
			(third[(value >>> 8) & 0xff] as number) ^
			(second[(value >>> 16) & 0xff] as number) ^
			(first[value >>> 24] as number);
	}
	for (let at = whole; at < bytes.length; at += 1) {
		value = (value >>> 8) ^ (first[(value ^ (bytes[at] as number)) & 0xff] as number);
	}
	return ~value >>> 0;
}
