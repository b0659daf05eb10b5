import { cleanText } from "@cchc/core";
import type { FlowParagraph, FlowRun } from "../flow-type";
import type { PdfFace } from "./pdf-fonts";

/** A piece of a line with one look. */
export interface Piece {
	readonly text: string;
	readonly face: PdfFace;
	/** Points. */
	readonly size: number;
	readonly width: number;
	readonly space: boolean;
	readonly run: FlowRun;
}

/** A line ready to draw. Points. */
export interface TextLine {
	readonly pieces: readonly Piece[];
	readonly width: number;
	/** Width it may take. */
	readonly room: number;
	/** Start of the line from the left of the paragraph's box. */
	readonly indent: number;
	readonly height: number;
	/** Distance of the baseline from the top. */
	readonly baseline: number;
	/** True where the line is not stretched. */
	readonly last: boolean;
}

/** Faces by weight and slope. */
export type FaceOf = (run: Pick<FlowRun, "bold" | "italic">) => PdfFace;

const ascent = 0.891;
const single = 1.149;
const tabWidth = 36;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/g;

/** Breaks a paragraph into lines. `width` is the room between its indents, points. */
export function textLines(
	paragraph: FlowParagraph,
	width: number,
	firstIndent: number,
	defaultSize: number,
	faceOf: FaceOf,
): TextLine[] {
	const size = paragraph.size ?? defaultSize;
	const spacing = paragraph.lineSpacing ?? 1;
	const lines: TextLine[] = [];
	let current: Piece[] = [];
	let used = 0;
	const indentOf = (): number => (lines.length === 0 ? firstIndent : 0);
	const push = (last: boolean): void => {
		while (current.at(-1)?.space) used -= current.pop()?.width ?? 0;
		const largest = current.reduce((most, piece) => Math.max(most, piece.size), current.length === 0 ? size : 0);
		const height = largest * single * spacing;
		lines.push({
			pieces: current,
			width: used,
			room: width - indentOf(),
			indent: indentOf(),
			height,
			baseline: height - largest * (single - ascent),
			last,
		});
		current = [];
		used = 0;
	};
	for (const cluster of clusters(paragraph, size, faceOf)) {
		if (cluster === "break") {
			push(true);
			continue;
		}
		const clusterWidth = cluster.reduce((sum, piece) => sum + piece.width, 0);
		const space = cluster[0]?.space ?? false;
		if (!space && current.length > 0 && used + clusterWidth > width - indentOf() + 0.01) push(false);
		if (space && current.length === 0 && lines.length > 0) continue;
		const room = width - indentOf();
		for (const part of !space && clusterWidth > room ? cluster.flatMap((piece) => fragments(piece, room)) : cluster) {
			if (
				!space &&
				used + part.width > width - indentOf() + 0.01 &&
				current.length > 0 &&
				clusterWidth > width - indentOf()
			)
				push(false);
			current.push(part);
			used += part.width;
		}
	}
	push(true);
	return lines;
}

/** A word too long for a line: cut after `/`, `-` and the like, and between letters only where that is not enough. */
function fragments(piece: Piece, room: number): Piece[] {
	const cut = (text: string): Piece => ({ ...piece, text, width: piece.face.width(text, piece.size) });
	return piece.text.split(/(?<=[/_.?&=-])/).flatMap((text) => {
		const part = cut(text);
		return part.width <= room ? [part] : [...text].map(cut);
	});
}

/** Words and spaces; a word may run through several looks. */
function clusters(paragraph: FlowParagraph, size: number, faceOf: FaceOf): (Piece[] | "break")[] {
	const found: (Piece[] | "break")[] = [];
	let word: Piece[] = [];
	const flush = (): void => {
		if (word.length > 0) found.push(word);
		word = [];
	};
	for (const run of paragraph.runs) {
		const face = faceOf(run);
		const own = run.size ?? size;
		for (const text of cleanText(run.text)
			.replace(invisible, "")
			.split(/( +|\t|\n)/)) {
			if (text === "") continue;
			if (text === "\n") {
				flush();
				found.push("break");
			} else if (text === "\t" || text.startsWith(" ")) {
				flush();
				const shown = text === "\t" ? " " : text;
				const width = text === "\t" ? tabWidth : face.width(text, own);
				found.push([{ text: shown, face, size: own, width, space: true, run }]);
			} else word.push({ text, face, size: own, width: face.width(text, own), space: false, run });
		}
	}
	flush();
	return found;
}
