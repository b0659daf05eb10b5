import { encodeUtf8 } from "@cchc/core";
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** A file ready to go into a ZIP: compressed once, used as often as wanted. */
export interface PackedPart {
	readonly name: Uint8Array;
	readonly crc: number;
	readonly size: number;
	readonly method: 0 | 8;
	/** The bytes as they stand in the file. */
	readonly packed: Uint8Array;
}

const dosEpochDate = 0x0021;
const stored = 0;
const deflated = 8;
/** Below this size compressing costs more time than it saves bytes. */
const worthPacking = 1_500;
const zipVersion = 20;

/** Compresses one part of a package. Names are ASCII. */
export function packPart(path: string, content: string | Uint8Array): PackedPart {
	const bytes = typeof content === "string" ? encodeUtf8(content) : content;
	const small = bytes.length < worthPacking;
	return {
		name: encodeUtf8(path),
		crc: crc32(bytes),
		size: bytes.length,
		method: small ? stored : deflated,
		packed: small ? bytes : deflateSync(bytes, { level: 3 }),
	};
}

/** A ZIP of the parts in the given order. Every entry bears 1 January 1980, so that equal parts give equal bytes. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
	const body = parts.reduce((sum, part) => sum + 30 + part.name.length + part.packed.length, 0);
	const directory = parts.reduce((sum, part) => sum + 46 + part.name.length, 0);
	const bytes = new Uint8Array(body + directory + 22);
	const view = new DataView(bytes.buffer);
	let at = 0;
	const short = (value: number): void => {
		view.setUint16(at, value, true);
		at += 2;
	};
	const long = (value: number): void => {
		view.setUint32(at, value, true);
		at += 4;
	};
	const raw = (value: Uint8Array): void => {
		bytes.set(value, at);
		at += value.length;
	};
	const fields = (part: PackedPart): void => {
		short(zipVersion);
		short(0);
		short(part.method);
		short(0);
		short(dosEpochDate);
		long(part.crc);
		long(part.packed.length);
		long(part.size);
		short(part.name.length);
		short(0);
	};
	const offsets = parts.map((part) => {
		const offset = at;
		long(0x04034b50);
		fields(part);
		raw(part.name);
		raw(part.packed);
		return offset;
	});
	parts.forEach((part, index) => {
		long(0x02014b50);
		short(zipVersion);
		fields(part);
		short(0);
		short(0);
		short(0);
		long(0);
		long(offsets[index] as number);
		raw(part.name);
	});
	long(0x06054b50);
	short(0);
	short(0);
	short(parts.length);
	short(parts.length);
	long(directory);
	long(body);
	short(0);
	return bytes;
}
