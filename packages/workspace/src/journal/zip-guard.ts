import { inflateRawSync } from "node:zlib";

/** What a ZIP file may hold at most. */
const zipLimits = {
	file: 32 * 1024 * 1024,
	members: 2_000,
	unpacked: 64 * 1024 * 1024,
	/** Unpacked bytes for each packed one, in a member of more than a megabyte; the most repetitive honest sheets reach 60. */
	ratio: 200,
};

/** A member of a ZIP file, unpacked. */
export interface ZipMember {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Why a ZIP file was not read: broken, too large, or made to do harm. */
export interface ZipRefusal {
	readonly kind: "broken" | "too-large" | "unsafe";
	/** In Vietnamese. */
	readonly reason: string;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

class Refused extends Error {
	constructor(readonly refusal: ZipRefusal) {
		super(refusal.reason);
	}
}

function refuse(kind: ZipRefusal["kind"], reason: string): never {
	throw new Refused({ kind, reason });
}

function findEnd(view: DataView): number {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
		if (view.getUint32(at, true) === endSignature) return at;
	}
	return refuse("broken", "không phải tệp nén ZIP");
}

function unpack(bytes: Uint8Array, method: number, limit: number): Uint8Array {
	if (method === 0) return bytes.length <= limit ? bytes : refuse("too-large", "nội dung giải nén vượt giới hạn");
	if (method !== 8) return refuse("broken", "kiểu nén không dùng được, có thể tệp có mật khẩu");
	try {
		return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
			return refuse("too-large", "nội dung giải nén vượt giới hạn");
		return refuse("broken", "dữ liệu nén bị hỏng");
	}
}

function* membersOf(bytes: Uint8Array): Generator<ZipMember> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > zipLimits.members) refuse("too-large", `có ${count} tệp con`);
	let left = zipLimits.unpacked;
	const seen = new Set<string>();
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature)
			refuse("broken", "mục lục tệp nén bị hỏng");
		const flags = view.getUint16(at + 8, true);
		const method = view.getUint16(at + 10, true);
		const packed = view.getUint32(at + 20, true);
		const declared = view.getUint32(at + 24, true);
		const nameLength = view.getUint16(at + 28, true);
		const local = view.getUint32(at + 42, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (flags & 1) refuse("broken", "tệp có mật khẩu");
		if (declared > left) refuse("too-large", `khai báo nội dung giải nén ${declared} byte`);
		if (declared > 1_000_000 && declared > packed * zipLimits.ratio)
			refuse("unsafe", `“${name.slice(0, 60)}” nén ${Math.round(declared / Math.max(1, packed))} lần`);
		if (seen.has(name) || /^\/|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(name))
			refuse("unsafe", `tên tệp con “${name.slice(0, 60)}”`);
		seen.add(name);
		if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
			refuse("broken", "tệp con bị hỏng");
		const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		if (start + packed > bytes.length) refuse("broken", "tệp con bị cắt cụt");
		const content = unpack(bytes.subarray(start, start + packed), method, left);
		if (content.length !== declared) refuse("unsafe", `kích thước khai báo của “${name.slice(0, 60)}” không đúng`);
		left -= content.length;
		yield { name, bytes: content };
	}
}

/**
 * Unpacks a ZIP file within fixed bounds of memory and time, whatever it declares: sizes are checked while unpacking, names must
 * stay inside, no name may come twice.
 */
export function readZipGuarded(
	bytes: Uint8Array,
): { readonly members: ZipMember[] } | { readonly refusal: ZipRefusal } {
	if (bytes.length > zipLimits.file) return { refusal: { kind: "too-large", reason: `tệp có ${bytes.length} byte` } };
	try {
		return { members: [...membersOf(bytes)] };
	} catch (error) {
		if (error instanceof Refused) return { refusal: error.refusal };
		if (error instanceof RangeError) return { refusal: { kind: "broken", reason: "tệp bị cắt cụt" } };
		throw error;
	}
}
