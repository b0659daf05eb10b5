import { encodeUtf8, sha256Hex } from "@cchc/core";
import { zlibSync } from "fflate";

/** Collects the objects of a PDF. */
export interface PdfFile {
	/** Takes a number for an object that comes later. */
	reserve(): number;
	/** Writes an object; gives its number. */
	add(content: string, number?: number): number;
	/** Writes a stream, compressed unless it must be read without; `entries` go into its dictionary. */
	addStream(content: Uint8Array | string, entries?: string, compress?: boolean): number;
	/** The finished file. Its identifier is the hash of its content. */
	finish(catalog: number, information: number): Uint8Array;
}

/** An empty PDF 1.7. */
export function createPdfFile(): PdfFile {
	const objects: (readonly Uint8Array[])[] = [];
	const reserve = (): number => objects.push([]);
	const put = (number: number, parts: readonly (string | Uint8Array)[]): number => {
		objects[number - 1] = parts.map((part) => (typeof part === "string" ? encodeUtf8(part) : part));
		return number;
	};
	return {
		reserve,
		add: (content, number = reserve()) => put(number, [content]),
		addStream: (content, entries = "", compress = true) => {
			const raw = typeof content === "string" ? encodeUtf8(content) : content;
			const bytes = compress ? zlibSync(raw, { level: 6 }) : raw;
			const filter = compress ? "/Filter/FlateDecode" : "";
			return put(reserve(), [`<<${entries}${filter}/Length ${bytes.length}>>stream\n`, bytes, "\nendstream"]);
		},
		finish: (catalog, information) => assemble(objects, catalog, information),
	};
}

function assemble(objects: readonly (readonly Uint8Array[])[], catalog: number, information: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const write = (part: string | Uint8Array): void => {
		const bytes = typeof part === "string" ? encodeUtf8(part) : part;
		chunks.push(bytes);
		length += bytes.length;
	};
	write("%PDF-1.7\n%");
	write(new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
	const offsets = objects.map((parts, index) => {
		const offset = length;
		write(`${index + 1} 0 obj\n`);
		for (const part of parts) write(part);
		write("\nendobj\n");
		return offset;
	});
	const start = length;
	const id = sha256Hex(join(chunks, length)).slice(0, 32);
	const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
	write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
	write(`trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R/Info ${information} 0 R/ID[<${id}><${id}>]>>\n`);
	write(`startxref\n${start}\n%%EOF\n`);
	return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Text as a PDF string in UTF-16, for titles and alternative texts. */
export function pdfText(text: string): string {
	let hex = "FEFF";
	for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, "0");
	return `<${hex.toUpperCase()}>`;
}

/** A number for a content stream: at most three decimals, never in exponent form. */
export function pdfNumber(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}
