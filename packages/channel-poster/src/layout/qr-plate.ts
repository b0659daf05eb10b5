import { drawQr, plateSide, type QrModules } from "../scene/qr-shape";
import type { Kit } from "./kit";
import { leastQrSide } from "./measures";

/** A QR symbol with the side of its plate. */
export interface QrPlate {
	readonly matrix: QrModules;
	readonly text: string;
	/** Least plate side, mm. */
	readonly side: number;
}

/** The plate of the content's QR symbol at its least side, where it has one that can be made. */
export function qrPlate(kit: Kit): QrPlate | undefined {
	const { symbol: matrix } = kit;
	const text = kit.content.qr;
	if (text === undefined || matrix === undefined) return undefined;
	const light = plateSide(matrix.length, leastQrSide(kit.format)) * 1.001;
	return { matrix, text, side: kit.theme.plateFrame === undefined ? light : light / (1 - 2 * frameShare) };
}

/** Width of a dark plate's frame, of its side. */
const frameShare = 0.05;

/** Paints a plate with its symbol. */
export function drawPlate(kit: Kit, plate: QrPlate, x: number, y: number, side: number): void {
	const { plateFrame, plate: fill } = kit.theme;
	const inset = plateFrame === undefined ? 0 : side * frameShare;
	if (plateFrame !== undefined) {
		kit.builder.rectangle("plate", { x, y, width: side, height: side }, plateFrame, side * 0.06);
	}
	drawQr(kit.builder, plate.text, plate.matrix, { x: x + inset, y: y + inset, plate: side - 2 * inset, fill });
	kit.show("qr");
}
