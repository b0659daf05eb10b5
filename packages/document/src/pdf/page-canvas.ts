import { safeColor } from "../flow-look";
import { pdfNumber } from "./pdf-file";
import type { StructureNode } from "./structure";
import type { TextLine } from "./text-lines";

/** A page being drawn. Points from the top left corner of the page. */
export interface PageCanvas {
	readonly width: number;
	readonly height: number;
	/** Draws as content of a node, or as decoration that readers skip. */
	tagged(node: StructureNode | undefined, draw: () => void): void;
	text(line: TextLine, left: number, top: number, align: "left" | "center" | "right" | "justify"): void;
	/** A straight line. */
	stroke(fromX: number, fromY: number, toX: number, toY: number, thickness: number, color?: string): void;
	fill(left: number, top: number, width: number, height: number, color: string): void;
	/** Drawing operators as they are, e.g. for turned text. */
	raw(operators: string): void;
	/** The content stream. */
	content(): string;
}

/** An empty page. `page` is its number from 0. */
export function createCanvas(page: number, width: number, height: number): PageCanvas {
	const operators: string[] = [];
	let marks = 0;
	const y = (top: number): string => pdfNumber(height - top);
	const color = (hex: string): string =>
		[0, 2, 4].map((at) => pdfNumber(Number.parseInt(safeColor(hex).slice(at, at + 2), 16) / 255)).join(" ");
	const canvas: PageCanvas = {
		width,
		height,
		tagged: (node, draw) => {
			if (node === undefined) operators.push("/Artifact BMC");
			else {
				operators.push(`/${node.type} <</MCID ${marks}>> BDC`);
				node.marks.push({ page, number: marks });
				marks += 1;
			}
			draw();
			operators.push("EMC");
		},
		stroke: (fromX, fromY, toX, toY, thickness, hex = "000000") => {
			operators.push(
				`${color(hex)} RG ${pdfNumber(thickness)} w ${pdfNumber(fromX)} ${y(fromY)} m ${pdfNumber(toX)} ${y(toY)} l S`,
			);
		},
		fill: (left, top, boxWidth, boxHeight, hex) => {
			operators.push(
				`${color(hex)} rg ${pdfNumber(left)} ${y(top + boxHeight)} ${pdfNumber(boxWidth)} ${pdfNumber(boxHeight)} re f 0 0 0 rg`,
			);
		},
		raw: (text) => {
			operators.push(text);
		},
		content: () => operators.join("\n"),
		text: (line, left, top, align) => {
			const spaces = line.pieces.filter((piece) => piece.space).length;
			const extra = align === "justify" && !line.last && spaces > 0 ? (line.room - line.width) / spaces : 0;
			const rest = line.room - line.width;
			const start = left + line.indent + (align === "center" ? rest / 2 : align === "right" ? rest : 0);
			const baseline = top + line.baseline;
			decorate(canvas, line, start, baseline, extra);
			operators.push(textOperators(line, start, y(baseline), extra, color));
		},
	};
	return canvas;
}

function decorate(canvas: PageCanvas, line: TextLine, start: number, baseline: number, extra: number): void {
	let x = start;
	for (const piece of line.pieces) {
		const width = piece.width + (piece.space ? extra : 0);
		if (piece.run.highlight !== undefined) {
			canvas.fill(x, baseline - piece.size * 0.89, width, piece.size * 1.1, piece.run.highlight);
		}
		if (piece.run.underline) canvas.stroke(x, baseline + piece.size * 0.1, x + width, baseline + piece.size * 0.1, 0.6);
		x += width;
	}
}

function textOperators(
	line: TextLine,
	start: number,
	baseline: string,
	extra: number,
	color: (hex: string) => string,
): string {
	let operators = `BT 1 0 0 1 ${pdfNumber(start)} ${baseline} Tm`;
	let look = "";
	let ink = "";
	let array = "";
	const flush = (): void => {
		if (array !== "") operators += ` [${array}] TJ`;
		array = "";
	};
	for (const piece of line.pieces) {
		const wanted = `/${piece.face.name} ${pdfNumber(piece.size)} Tf`;
		const wantedInk = piece.run.color ?? "000000";
		if (wanted !== look || wantedInk !== ink) {
			flush();
			if (wanted !== look) operators += ` ${wanted}`;
			if (wantedInk !== ink && (ink !== "" || wantedInk !== "000000")) operators += ` ${color(wantedInk)} rg`;
			look = wanted;
			ink = wantedInk;
		}
		array += `<${piece.face.encode(piece.text)}>`;
		const drawn = piece.space ? piece.face.width(piece.text, piece.size) : piece.width;
		const shift = piece.width - drawn + (piece.space ? extra : 0);
		if (Math.abs(shift) > 0.001) array += pdfNumber((-shift / piece.size) * 1000);
	}
	flush();
	return `${operators} ET${ink !== "" && ink !== "000000" ? " 0 0 0 rg" : ""}`.replaceAll("><", "");
}
