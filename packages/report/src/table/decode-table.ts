import { fail, type Result, succeed } from "@cchc/core";
import { makeIssue } from "../messages";
import { detectLegacyText } from "./legacy-text";
import { tableLimits } from "./table-limits";

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const head = bytes.subarray(0, 2000);
	const zeros = [0, 0];
	for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd * 5 > head.length && even * 20 < head.length) return "utf-16le";
	return even * 5 > head.length && odd * 20 < head.length ? "utf-16be" : undefined;
}

function latin1(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes.subarray(0, 100_000)) text += String.fromCharCode(byte);
	return text;
}

function swapped(bytes: Uint8Array): Uint8Array {
	return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

function firstBadByte(bytes: Uint8Array): number {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		try {
			decoder.decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
		try {
			decoder.decode();
		} catch {
			// An unfinished character at the end of the part is no fault.
		}
	}
	return good;
}

/**
 * Bytes of a CSV or text file as text: UTF-8, or UTF-16 with or without its mark. Vietnamese in a code table from before
 * Unicode (TCVN3, VNI) is recognised and refused with the way to convert it, never imported as broken letters.
 */
export function decodeTable(bytes: Uint8Array, file: string): Result<string> {
	const place = { file, line: 1 };
	if (bytes.length > tableLimits.characters * 4) {
		const values = { found: bytes.length, limit: tableLimits.characters * 4, what: "byte" };
		return fail([makeIssue("report/table-too-large", values, place)]);
	}
	const wide = utf16Of(bytes);
	let text: string;
	if (wide !== undefined) {
		text = new TextDecoder("utf-16le").decode(
			wide === "utf-16le" ? bytes : swapped(bytes.subarray(0, bytes.length & ~1)),
		);
	} else {
		try {
			text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch {
			const legacy = detectLegacyText(latin1(bytes));
			return fail([
				legacy === undefined
					? makeIssue("report/undecodable-text", { offset: firstBadByte(bytes) }, place)
					: makeIssue("report/legacy-encoding", legacy, place),
			]);
		}
	}
	const legacy = detectLegacyText(text);
	return legacy === undefined ? succeed(text) : fail([makeIssue("report/legacy-encoding", legacy, place)]);
}
