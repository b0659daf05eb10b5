import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQR from "jsqr";

/** A page of a PDF as pixels, and its text. */
export async function rasterise(
	pdf: Uint8Array,
	scale: number,
): Promise<{ width: number; height: number; pixels: Uint8ClampedArray }> {
	const library = await PDFiumLibrary.init();
	try {
		const document = await library.loadDocument(pdf);
		const { width, height, data } = await document.getPage(0).render({ scale, render: "bitmap" });
		document.destroy();
		const pixels = new Uint8ClampedArray(data.length);
		for (let at = 0; at < data.length; at += 4) {
			pixels[at] = data[at]!;
			pixels[at + 1] = data[at + 1]!;
			pixels[at + 2] = data[at + 2]!;
			pixels[at + 3] = 255;
		}
		return { width, height, pixels };
	} finally {
		library.destroy();
	}
}

/** A picture with eight bits a channel. */
export interface Raster {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8ClampedArray;
}

/** The pixels of a box that stand out from what is around them, as a box; `undefined` when there are none. */
export function inkIn(
	{ width, pixels }: Raster,
	box: { x: number; y: number; width: number; height: number },
): { left: number; top: number; right: number; bottom: number } | undefined {
	const [x0, y0] = [Math.round(box.x), Math.round(box.y)];
	const [x1, y1] = [Math.round(box.x + box.width), Math.round(box.y + box.height)];
	const at = (x: number, y: number): number[] => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
	const ground = at(x0, y0);
	const distance = (x: number, y: number): number =>
		at(x, y).reduce((sum, value, channel) => sum + Math.abs(value - ground[channel]!), 0);
	let most = 0;
	for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) most = Math.max(most, distance(x, y));
	let found: { left: number; top: number; right: number; bottom: number } | undefined;
	for (let y = y0; y < y1; y++) {
		for (let x = x0; x < x1; x++) {
			if (distance(x, y) < most / 2) continue;
			found ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
			found = {
				left: Math.min(found.left, x),
				top: Math.min(found.top, y),
				right: Math.max(found.right, x + 1),
				bottom: Math.max(found.bottom, y + 1),
			};
		}
	}
	return found;
}

/** What the QR symbol in a picture says. */
export function readQr({
	width,
	height,
	pixels,
}: {
	width: number;
	height: number;
	pixels: Uint8ClampedArray;
}): string | undefined {
	return jsQR(pixels, width, height)?.data;
}
