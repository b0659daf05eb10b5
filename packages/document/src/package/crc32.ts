const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

/** CRC-32 (IEEE 802.3) as an unsigned number, as ZIP wants it. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] as number);
	return (value ^ 0xffffffff) >>> 0;
}
