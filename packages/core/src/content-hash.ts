import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { CchcError } from "./errors";
import { encodeUtf8 } from "./text";

/**
 * JSON with keys sorted at every level (by UTF-16 unit, as RFC 8785 sorts them) and `undefined` members left out: equal
 * data, equal text. For data that `JSON.parse` could give.
 * @throws CchcError `core/not-json` for `undefined`, a function or a symbol.
 */
export function canonicalJson(value: unknown): string {
	const text = jsonOf(value);
	if (text === undefined) throw new CchcError({ code: "core/not-json", message: "canonicalJson takes JSON data" });
	return text;
}

function jsonOf(value: unknown): string | undefined {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) {
		let list = "";
		for (const item of value) list += `${list === "" ? "" : ","}${jsonOf(item) ?? "null"}`;
		return `[${list}]`;
	}
	let members = "";
	for (const key of Object.keys(value).sort()) {
		const member = jsonOf((value as Readonly<Record<string, unknown>>)[key]);
		if (member !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${member}`;
	}
	return `{${members}}`;
}

/** SHA-256 of bytes, or of text as UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(content: Uint8Array | string): string {
	return bytesToHex(sha256(typeof content === "string" ? encodeUtf8(content) : content));
}

/** Hash of a JSON value by its {@link canonicalJson}: the order of keys does not matter. */
export function contentHash(value: unknown): string {
	return sha256Hex(canonicalJson(value));
}
