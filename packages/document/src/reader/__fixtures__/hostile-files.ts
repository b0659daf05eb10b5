import { deflateRawSync } from "node:zlib";
import { encodeUtf8 } from "@cchc/core";
import { packageOf, partsOf, withPart } from "../../__fixtures__/parts";
import { flowOf, textBlock } from "../../__fixtures__/sample-flow";
import { renderDocx } from "../../docx/render-docx";
import { type PackedPart, packPart, writeZip } from "../../package/zip-writer";

/** A file made to do harm, and what is said of it. */
export interface HostileFile {
	readonly make: () => Uint8Array;
	readonly code: string;
	/** True where only the lint refuses: readers of text and data never look there. */
	readonly lintOnly?: boolean;
}

const body = "word/document.xml";

/** An honest file. */
export const honestFile: Uint8Array = renderDocx(flowOf([textBlock("Nhân Quyền")], { data: { figure: 1 } }));

/** Changes fields of the directory entry of a name; offsets from the entry's start. */
function withDirectory(bytes: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 46 < copy.length; at += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
		if (found === name) change(view, at);
	}
	return copy;
}

function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
	return withDirectory(bytes, name, (view, at) => view.setUint32(at + 24, size, true));
}

/** Changes fields of the end of the directory; offsets from its start. */
function withEnd(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
	const copy = bytes.slice();
	change(new DataView(copy.buffer), copy.length - 22);
	return copy;
}

/** A part of that many zeros. */
function zeros(name: string, size: number): PackedPart {
	const packed = deflateRawSync(new Uint8Array(size), { level: 1 });
	return { name: encodeUtf8(name), crc: 0, size, method: 8, packed };
}

function swollen(size: number): Uint8Array {
	const others = [...partsOf(honestFile)].filter(([name]) => name !== body);
	return writeZip([...others.map(([name, content]) => packPart(name, content)), zeros(body, size)]);
}

/** The body's part again under another name, at the same place in the file. */
function overlapping(): Uint8Array {
	const part = packPart(body, "<w:document/>");
	const both = writeZip([part, packPart("word/xdocument.xml".slice(0, body.length), "<w:document/>")]);
	return withDirectory(both, "word/xdocument.xm", (view, at) => view.setUint32(at + 42, 0, true));
}

/** An entry whose bytes hold the whole of another. */
function nested(): Uint8Array {
	const inner = packPart("b", "<b/>");
	const around = writeZip([inner]);
	const outer = writeZip([packPart("a", around), inner]);
	return withDirectory(outer, "b", (view, at) => view.setUint32(at + 42, 31, true));
}

function deep(): string {
	const levels = Array.from({ length: 100_000 }, (_, index) => `<w:p w:a="${(index * 7_919) % 99_991}">`);
	return `<w:document>${levels.join("")}`;
}

const laughs = `?><!DOCTYPE a [<!ENTITY a "ha">${Array.from("bcdefghij", (name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]>`;

function entries(count: number): Uint8Array {
	const empty = packPart("", "");
	const parts: PackedPart[] = [packPart(body, "<w:document/>")];
	while (parts.length < count) parts.push({ ...empty, name: encodeUtf8(`a${parts.length}`) });
	return writeZip(parts);
}

const picture =
	'<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://x.invalid/a.png" TargetMode="External"/>';

/** One of each kind that is known. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
	"a bomb of 200 MB": { make: () => swollen(200_000_000), code: "document/zip-bomb" },
	"a bomb of 200 MB that says it has 1,000 bytes": {
		make: () => withDeclaredSize(swollen(200_000_000), body, 1_000),
		code: "document/zip-unreadable-entry",
	},
	"twenty parts of 20 MB": {
		make: () => {
			const part = zeros("", 20_000_000);
			return writeZip(Array.from({ length: 20 }, (_, index) => ({ ...part, name: encodeUtf8(`a${index}`) })));
		},
		code: "document/zip-bomb",
	},
	"100,000 levels of XML": { make: () => withPart(honestFile, body, deep), code: "document/xml-too-complex" },
	"DOCTYPE with entities that grow": {
		make: () => withPart(honestFile, body, (xml) => xml.replace("?>", laughs)),
		code: "document/xml-doctype",
	},
	"a name with ../": {
		make: () => packageOf(new Map([...partsOf(honestFile), ["../a.xml", "x"]])),
		code: "document/zip-unsafe-name",
	},
	"two parts of one name": {
		make: () => writeZip([body, body.toUpperCase()].map((name) => packPart(name, "<a/>"))),
		code: "document/zip-duplicate-name",
	},
	"two names for one part": { make: overlapping, code: "document/zip-unreadable-entry" },
	"a part inside another": { make: nested, code: "document/zip-unreadable-entry" },
	"a wrong CRC": {
		make: () => withDirectory(honestFile, body, (view, at) => view.setUint32(at + 16, 1, true)),
		code: "document/zip-unreadable-entry",
	},
	"another name in the part's own header": {
		make: () => {
			const copy = honestFile.slice();
			copy[30] = 0x78;
			return copy;
		},
		code: "document/zip-unreadable-entry",
	},
	"an encrypted part": {
		make: () => withDirectory(honestFile, body, (view, at) => view.setUint16(at + 8, 1, true)),
		code: "document/zip-unreadable-entry",
	},
	"ZIP64 sizes": {
		make: () => withDirectory(honestFile, body, (view, at) => view.setUint32(at + 20, 0xffffffff, true)),
		code: "document/zip-unreadable-entry",
	},
	"a ZIP64 directory": {
		make: () =>
			withEnd(honestFile, (view, at) => {
				view.setUint16(at + 10, 0xffff, true);
				view.setUint32(at + 12, 0xffffffff, true);
				view.setUint32(at + 16, 0xffffffff, true);
			}),
		code: "document/not-a-zip",
	},
	"more entries than the directory says": {
		make: () => withEnd(honestFile, (view, at) => view.setUint16(at + 10, 2, true)),
		code: "document/not-a-zip",
	},
	"65,535 entries": { make: () => entries(65_535), code: "document/zip-too-many-entries" },
	"a picture from outside": {
		make: () => withPart(honestFile, "word/_rels/document.xml.rels", (xml) => xml.replace("</Rel", `${picture}</Rel`)),
		code: "document/linked-picture",
		lintOnly: true,
	},
};
