import type { Evidence } from "./journal-type";

const documentNumber = /^\d{1,5}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*$/u;
const hashSuffix = /\s*\(sha256:([0-9a-f]{64})\)$/;

/** True for an http(s) address, a relative path that stays in its folder, or a document number. */
export function isSafeEvidence({ kind, value }: Evidence): boolean {
	if (value === "" || value.length > 1000) return false;
	if (kind === "link") return /^https?:\/\/[^\s<>"]+$/i.test(value);
	if (kind === "document") return documentNumber.test(value);
	return (
		!/^[/\\~]|^[A-Za-z]:|[\\<>:"|?*\n]/.test(value) &&
		!value.split("/").some((part) => part === "" || part === "." || part === "..")
	);
}

/** Reads a cell of evidence: items on lines of their own or parted by `;`. */
export function readEvidenceCell(cell: string): { readonly items: Evidence[]; readonly refused: string[] } {
	const items: Evidence[] = [];
	const refused: string[] = [];
	for (const part of cell.split(/\n|;(?=\s|$)/)) {
		const text = part.trim();
		if (text === "") continue;
		const sha256 = hashSuffix.exec(text)?.[1];
		const value = text.replace(hashSuffix, "");
		const kind = /^[a-z][a-z0-9+.-]*:/i.test(value) ? "link" : documentNumber.test(value) ? "document" : "file";
		const item: Evidence = sha256 === undefined ? { kind, value } : { kind, value, sha256 };
		if (isSafeEvidence(item)) items.push(item);
		else refused.push(text);
	}
	return { items, refused };
}

/** Writes evidence as a cell that {@link readEvidenceCell} reads back. */
export function formatEvidenceCell(evidence: readonly Evidence[]): string {
	return evidence.map(({ value, sha256 }) => (sha256 === undefined ? value : `${value} (sha256:${sha256})`)).join("\n");
}
