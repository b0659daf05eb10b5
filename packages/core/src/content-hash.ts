import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encodeUtf8 } from "./text";

/** JSON with keys sorted at every level and `undefined` members left out: equal data, equal text. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, member: unknown) => {
		if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
		return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
	});
}

/** SHA-256 of bytes, or of text as UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(content: Uint8Array | string): string {
	return bytesToHex(sha256(typeof content === "string" ? encodeUtf8(content) : content));
}

/** Hash of a JSON value by its {@link canonicalJson}: the order of keys does not matter. */
export function contentHash(value: unknown): string {
	return sha256Hex(canonicalJson(value));
}
