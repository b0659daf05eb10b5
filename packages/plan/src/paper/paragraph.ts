import { cleanText } from "@cchc/core";

/** A paragraph of the paper and the line it starts on, from 1. */
export interface Paragraph {
	readonly text: string;
	readonly line: number;
}

/** What leads a paragraph. */
export type MarkerKind = "roman" | "number" | "decimal" | "letter" | "dash" | "article" | "none";

/** A paragraph without its marker. */
export interface MarkedParagraph extends Paragraph {
	readonly marker: MarkerKind;
	/** The marker itself, e.g. `1.2` or `a`. */
	readonly label: string;
	/** The text without the marker. */
	readonly body: string;
}

const markers: readonly (readonly [MarkerKind, RegExp])[] = [
	["article", /^Điều\s+(\d{1,3})\s*[.:]\s*(.*)$/su],
	["roman", /^([IVX]{1,6})\s*[.)/-]\s*(?=\p{L})(.*)$/su],
	["roman", /^PHẦN\s+([IVX]{1,6}|THỨ \p{Lu}+)\s*[.:-]?\s*(.*)$/su],
	["decimal", /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(.*)$/su],
	["number", /^(\d{1,2})\s*[.)]\s*(?=[\p{L}“"(])(.*)$/su],
	["letter", /^([a-zđ]{1,2})\s*\)\s*(.*)$/su],
	["letter", /^([a-zđ])\s*\.\s+(?=\p{Lu})(.*)$/su],
	["dash", /^([-–—+•●▪*])\s*(?=[\p{L}“"(])(.*)$/su],
	["dash", /^([-–—+•●▪*])\s+(?=\d)(?!\d{4}(?!\d))(.*)$/su],
];

/** Text of the paper made plain: NFC, one kind of space, no spaces at the ends. */
export function plainText(text: string): string {
	return cleanText(text)
		.replace(/[\u00A0\u2000-\u200B\u202F\u3000\t ]+/g, " ")
		.trim();
}

/** Takes the marker off a paragraph. */
export function readMarker(paragraph: Paragraph): MarkedParagraph {
	for (const [marker, pattern] of markers) {
		const match = pattern.exec(paragraph.text);
		if (match !== null) return { ...paragraph, marker, label: match[1] ?? "", body: (match[2] ?? "").trim() };
	}
	return { ...paragraph, marker: "none", label: "", body: paragraph.text };
}

/** True when a text is written in capitals only. */
export function isUpperCase(text: string): boolean {
	return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}
