import { fail, type Result, succeed } from "@cchc/core";
import { documentIssue } from "../issues";
import { crc32 } from "./crc32";
import { inflateTo } from "./inflate-to";

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

/**
 * Reads the directory of a ZIP and refuses bombs, odd names, encryption, ZIP64 and entries that overlap before anything is
 * unpacked.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): Result<ZipReader> {
	if (bytes.length > limits.fileSize)
		return fail([documentIssue("file-too-large", { size: bytes.length, limit: limits.fileSize })]);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = findDirectory(view);
	if (directory === undefined) return fail([documentIssue("not-a-zip", {})]);
	if (directory.count > limits.entries)
		return fail([documentIssue("zip-too-many-entries", { count: directory.count, limit: limits.entries })]);
	const entries = readDirectory(bytes, view, directory);
	if (entries === undefined) return fail([documentIssue("not-a-zip", {})]);
	let total = 0;
	const byName = new Map<string, Entry>();
	for (const entry of entries) {
		const { name, packed, size } = entry;
		total += size;
		if (isUnsafeName(name)) return fail([documentIssue("zip-unsafe-name", { name })]);
		if (byName.has(name.toLowerCase())) return fail([documentIssue("zip-duplicate-name", { name })]);
		const large = size > limits.entrySize || total > limits.totalSize;
		const dense = size > 100_000 && size > limits.ratio * Math.max(1, packed);
		if (large || dense) return fail([documentIssue("zip-bomb", { name, size })]);
		byName.set(name.toLowerCase(), entry);
	}
	const misplaced = findMisplaced(entries, bytes, view, directory.start);
	if (misplaced !== undefined) return fail([documentIssue("zip-unreadable-entry", { name: misplaced.name })]);
	return succeed({
		names: entries.map((entry) => entry.name),
		read: (name) => {
			const entry = byName.get(name.toLowerCase());
			return entry === undefined ? succeed(undefined) : readEntry(bytes, view, entry);
		},
	});
}

function isUnsafeName(name: string): boolean {
	return name.startsWith("/") || /[\\\0:]/.test(name) || name.split("/").includes("..");
}

function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Result<Uint8Array | undefined> {
	const start = contentStart(view, entry);
	const packed = bytes.subarray(start, start + entry.packed);
	const content = entry.method === stored ? packed : inflateTo(packed, entry.size);
	return content?.length === entry.size && crc32(content) === entry.crc
		? succeed(content)
		: fail([documentIssue("zip-unreadable-entry", { name: entry.name })]);
}

const stored = 0;
const deflated = 8;
const localHeader = 30;
const centralHeader = 46;

interface Directory {
	readonly count: number;
	readonly start: number;
	readonly end: number;
}

function findDirectory(view: DataView): Directory | undefined {
	let end = view.byteLength - 22;
	const lowest = Math.max(0, end - 65_535);
	while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < lowest) return undefined;
	const start = view.getUint32(end + 16, true);
	const size = view.getUint32(end + 12, true);
	return start + size > end ? undefined : { count: view.getUint16(end + 10, true), start, end: start + size };
}

/** The entries; none when the directory is broken or holds more or less than it says. */
function readDirectory(bytes: Uint8Array, view: DataView, { count, start, end }: Directory): Entry[] | undefined {
	let at = start;
	const entries: Entry[] = [];
	const decoder = new TextDecoder();
	for (let index = 0; index < count; index += 1) {
		if (at + centralHeader > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
		entries.push({
			name: decoder.decode(bytes.subarray(at + centralHeader, at + centralHeader + nameLength)),
			method: encrypted ? -1 : view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += centralHeader + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return at === end ? entries : undefined;
}

/** An entry that cannot be read, is no file of its own, or is another one than the directory says. */
function findMisplaced(
	entries: readonly Entry[],
	bytes: Uint8Array,
	view: DataView,
	directoryStart: number,
): Entry | undefined {
	const decoder = new TextDecoder();
	let free = 0;
	for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
		const { offset, name, method, packed, size } = entry;
		if (offset < free || offset + localHeader > directoryStart) return entry;
		if (view.getUint32(offset, true) !== 0x04034b50) return entry;
		if ((method !== stored && method !== deflated) || view.getUint16(offset + 8, true) !== method) return entry;
		if (method === stored && packed !== size) return entry;
		const nameLength = view.getUint16(offset + 26, true);
		const nameStart = offset + localHeader;
		if (decoder.decode(bytes.subarray(nameStart, nameStart + nameLength)) !== name) return entry;
		free = contentStart(view, entry) + packed;
		if (free > directoryStart) return entry;
	}
	return undefined;
}

function contentStart(view: DataView, { offset }: Entry): number {
	return offset + localHeader + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}
