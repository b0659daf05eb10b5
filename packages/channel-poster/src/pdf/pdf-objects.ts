import { encodeUtf8 } from "@cchc/core";
import { zlibSync } from "fflate";

/** Collects the objects of a PDF file; numbers start at 1. */
export interface PdfObjects {
	/** Keeps a number for an object that is written later. */
	reserve(): number;
	/** Writes an object and gives its number. */
	add(body: string, number?: number): number;
	/** Writes a stream, deflated, and gives its number. `entries` go into its dictionary. */
	stream(content: Uint8Array, entries?: string, compress?: boolean): number;
	/** The whole file. `id` is 32 hexadecimal digits. */
	finish(root: number, info: number, id: string): Uint8Array;
}

/** Bytes of text that is ASCII or already PDF-escaped. */
function latin(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
}

/** Starts an empty file. */
export function createPdfObjects(): PdfObjects {
	const bodies: (Uint8Array[] | undefined)[] = [];
	const put = (number: number, parts: Uint8Array[]): number => {
		bodies[number - 1] = parts;
		return number;
	};
	const reserve = (): number => bodies.push(undefined);
	return {
		reserve,
		add: (body, number = reserve()) => put(number, [latin(body)]),
		stream: (content, entries = "", compress = true) => {
			const data = compress ? zlibSync(content, { level: 9 }) : content;
			const filter = compress ? " /Filter /FlateDecode" : "";
			const head = `<< /Length ${data.length}${filter}${entries === "" ? "" : ` ${entries}`} >>\nstream\n`;
			return put(reserve(), [latin(head), data, latin("\nendstream")]);
		},
		finish: (root, info, id) => {
			const parts: Uint8Array[] = [latin("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n")];
			let length = parts[0]!.length;
			const push = (bytes: Uint8Array): void => {
				parts.push(bytes);
				length += bytes.length;
			};
			const offsets = bodies.map((body, index) => {
				const offset = length;
				push(latin(`${index + 1} 0 obj\n`));
				for (const part of body ?? [latin("null")]) push(part);
				push(latin("\nendobj\n"));
				return offset;
			});
			const start = length;
			const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
			push(latin(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`));
			const trailer = `<< /Size ${offsets.length + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>`;
			push(latin(`trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`));
			const file = new Uint8Array(length);
			let at = 0;
			for (const part of parts) {
				file.set(part, at);
				at += part.length;
			}
			return file;
		},
	};
}

/** A text string of PDF: UTF-16BE with a byte-order mark, as hexadecimal digits, so that nothing needs escaping. */
export function pdfText(text: string): string {
	const units = [...text].flatMap((letter) => letter.split("").map((unit) => unit.charCodeAt(0)));
	return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, "0")).join("")}>`;
}

/** A name of PDF: letters and digits as they are, everything else as `#xx` of its UTF-8 bytes. */
export function pdfName(text: string): string {
	const parts = [...encodeUtf8(text)].map((byte) => {
		const letter = String.fromCharCode(byte);
		return /[A-Za-z0-9_.+-]/.test(letter) ? letter : `#${byte.toString(16).padStart(2, "0")}`;
	});
	return `/${parts.join("")}`;
}
