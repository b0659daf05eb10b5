import { encodeUtf8 } from "@cchc/core";
import { encode } from "uqr";
import { black, type PosterColor } from "../color";
import type { SceneBuilder } from "./scene-builder";
import type { PathStep } from "./scene-type";

/** Quiet modules around a QR symbol (ISO/IEC 18004). */
export const quietModules = 4;

/** Longest text that a poster's QR symbol may hold, UTF-8 bytes: beyond it the modules get too small to scan well. */
export const longestQrText = 300;

/** Rows of modules; true is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** True when a symbol can be made of the text. */
export function fitsQr(text: string): boolean {
	const { length } = encodeUtf8(text);
	return length > 0 && length <= longestQrText;
}

/** The modules of a symbol, level Q. `undefined` when the text is too long. */
export function qrMatrix(text: string): QrModules | undefined {
	return fitsQr(text) ? encode([...encodeUtf8(text)], { ecc: "Q", border: 0, boostEcc: true }).data : undefined;
}

/** Side of the plate (symbol and quiet zone) for a symbol of `side`. */
export function plateSide(modules: number, side: number): number {
	return (side * (modules + 2 * quietModules)) / modules;
}

/** Draws a symbol on its plate: `x`, `y` and `plate` are the plate's corner and side. Runs of modules become one shape. */
export function drawQr(
	builder: SceneBuilder,
	text: string,
	matrix: QrModules,
	{ x, y, plate, fill }: { x: number; y: number; plate: number; fill: PosterColor },
): void {
	const module = plate / (matrix.length + 2 * quietModules);
	const [left, top, side] = [x + quietModules * module, y + quietModules * module, matrix.length * module];
	builder.rectangle("plate", { x, y, width: plate, height: plate }, fill, module * 1.5);
	const path: PathStep[] = [];
	for (const [row, cells] of matrix.entries()) {
		for (let start = 0; start < cells.length; start++) {
			if (!cells[start]) continue;
			let end = start;
			while (cells[end]) end++;
			const [x1, x2] = [left + start * module, left + end * module];
			const [y1, y2] = [top + row * module, top + (row + 1) * module];
			path.push(["M", x1, y1], ["L", x2, y1], ["L", x2, y2], ["L", x1, y2], ["Z"]);
			start = end;
		}
	}
	const box = { x: left, y: top, width: side, height: side };
	builder.shape("qr", path, black, box);
	builder.markQr({ box, quiet: { x, y, width: plate, height: plate }, text, modules: matrix.length });
}
