import { fail, type Result, succeed } from "@cchc/core";
import { inflateSync } from "fflate";
import { documentIssue } from "../issues";
import { crc32 } from "./crc32";

/** Bounds on what is read from a ZIP that comes from outside. */
export interface ZipLimits {
	/** Bytes of the file. */
	readonly fileSize: number;
	readonly entries: number;
	/** Unpacked bytes of one entry. */
	readonly entrySize: number;
	/** Unpacked bytes of all entries. */
	readonly totalSize: number;
	/** Unpacked bytes per packed byte. */
	readonly ratio: number;
}

/** Bounds far above any honest document and far below what hurts. */
const defaultZipLimits: ZipLimits = {
	fileSize: 20_000_000,
	entries: 2_000,
	entrySize: 30_000_000,
	totalSize: 100_000_000,
	ratio: 200,
};

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
}

/** A ZIP whose directory has been checked; entries are unpacked one by one, when asked for. */
export interface ZipReader {
	readonly names: readonly string[];
	/** The bytes of an entry; `undefined` when there is none, an issue when it is damaged. */
	read(name: string): Result<Uint8Array | undefined>;
}

/** Reads the directory of a ZIP and refuses bombs, odd names, encryption and ZIP64 before anything is unpacked. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): Result<ZipReader> {
	if (bytes.length > limits.fileSize)
		return fail([documentIssue("file-too-large", { size: bytes.length, limit: limits.fileSize })]);
	const entries = readDirectory(bytes);
	if (entries === undefined) return fail([documentIssue("not-a-zip", {})]);
	if (entries.length > limits.entries)
		return fail([documentIssue("zip-too-many-entries", { count: entries.length, limit: limits.entries })]);
	let total = 0;
	const byName = new Map<string, Entry>();
	for (const entry of entries) {
		total += entry.size;
		if (isUnsafeName(entry.name)) return fail([documentIssue("zip-unsafe-name", { name: entry.name })]);
		if (byName.has(entry.name.toLowerCase())) return fail([documentIssue("zip-duplicate-name", { name: entry.name })]);
		if (entry.method !== 0 && entry.method !== 8)
			return fail([documentIssue("zip-unreadable-entry", { name: entry.name })]);
		const large = entry.size > limits.entrySize || total > limits.totalSize;
		const dense = entry.size > 100_000 && entry.size > limits.ratio * Math.max(1, entry.packed);
		if (large || dense) return fail([documentIssue("zip-bomb", { name: entry.name, size: entry.size })]);
		byName.set(entry.name.toLowerCase(), entry);
	}
	return succeed({
		names: entries.map((entry) => entry.name),
		read: (name) => {
			const entry = byName.get(name.toLowerCase());
			return entry === undefined ? succeed(undefined) : readEntry(bytes, entry);
		},
	});
}

function isUnsafeName(name: string): boolean {
	return name.startsWith("/") || /[\\\0:]/.test(name) || name.split("/").includes("..");
}

function readEntry(bytes: Uint8Array, entry: Entry): Result<Uint8Array | undefined> {
	const damaged = fail<Uint8Array>([documentIssue("zip-unreadable-entry", { name: entry.name })]);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return damaged;
	const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	if (start + entry.packed > bytes.length) return damaged;
	const packed = bytes.subarray(start, start + entry.packed);
	try {
		const content = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
		return content.length === entry.size && crc32(content) === entry.crc ? succeed(content) : damaged;
	} catch {
		return damaged;
	}
}

function readDirectory(bytes: Uint8Array): Entry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	const lowest = Math.max(0, end - 65_535);
	while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < lowest || end < 0) return undefined;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: Entry[] = [];
	const decoder = new TextDecoder();
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
		entries.push({
			name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: encrypted ? -1 : view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}
