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
