import { unzlibSync } from "fflate";

/** One indirect object of a print file. */
export interface ReadObject {
	readonly number: number;
	/** Its dictionary or value as Latin-1 text, without stream data. */
	readonly text: string;
	/** Stream data, inflated where it was deflated. */
	readonly stream?: Uint8Array;
}

/** Objects and trailer of a PDF without object streams; `undefined` for any other file. Damaged streams come out empty. */
export function readPdfObjects(
	bytes: Uint8Array,
): { readonly objects: readonly ReadObject[]; readonly trailer: string } | undefined {
	let file = "";
	for (let at = 0; at < bytes.length; at += 8192) file += String.fromCharCode(...bytes.subarray(at, at + 8192));
	const trailer = /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(file)?.[1];
	if (!file.startsWith("%PDF-") || trailer === undefined) return undefined;
	const objects: ReadObject[] = [];
	const heads = /(?:^|\n)(\d+) 0 obj\n/g;
	for (let head = heads.exec(file); head !== null; head = heads.exec(file)) {
		const start = head.index + head[0].length;
		const end = file.indexOf("\nendobj", start);
		const data = file.indexOf("\nstream\n", start);
		if (end < 0) return undefined;
		if (data < 0 || data > end) {
			objects.push({ number: Number(head[1]), text: oneLine(file.slice(start, end)) });
			continue;
		}
		const text = oneLine(file.slice(start, data));
		const from = data + "\nstream\n".length;
		const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0);
		objects.push({ number: Number(head[1]), text, stream: inflate(bytes.subarray(from, from + length), text) });
		heads.lastIndex = from + length;
	}
	return { objects, trailer: oneLine(trailer) };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ");
}

function inflate(raw: Uint8Array, dictionary: string): Uint8Array {
	if (!dictionary.includes("/FlateDecode")) return raw;
	try {
		return unzlibSync(raw);
	} catch {
		return new Uint8Array();
	}
}
