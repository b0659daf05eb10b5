import { decodeUtf8, unwrap } from "@cchc/core";
import { openZip } from "../package/zip-reader";
import { packPart, writeZip } from "../package/zip-writer";

/** All parts of a package as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
	const zip = unwrap(openZip(bytes));
	return new Map(zip.names.map((name) => [name, decodeUtf8(unwrap(zip.read(name)) ?? new Uint8Array())]));
}

/** A package of the given parts. */
export function packageOf(parts: ReadonlyMap<string, string>): Uint8Array {
	return writeZip([...parts].map(([name, content]) => packPart(name, content)));
}

/** The package with one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (content: string) => string): Uint8Array {
	const parts = partsOf(bytes);
	return packageOf(parts.set(name, change(parts.get(name) ?? "")));
}
