import { runOn } from "./outside-tools";

/** A word on a page; lengths in millimetres from the top left corner. */
interface WordBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A page and its words. */
export interface PageBoxes {
	readonly width: number;
	readonly height: number;
	readonly words: readonly WordBox[];
}

/** Pages of a PDF as poppler sees them. */
export function pageBoxes(pdf: Uint8Array): PageBoxes[] {
	const xml = runOn("pdftotext", ["-bbox-layout"], pdf, ["-"]);
	return xml
		.split("<page ")
		.slice(1)
		.map((page) => {
			const [width = 0, height = 0] = numbers(page, /width="([\d.]+)" height="([\d.]+)"/);
			const words = [
				...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
			].map(
				([, left, top, right, bottom, text]): WordBox => ({
					text: text ?? "",
					left: millimetres(left),
					right: millimetres(right),
					top: millimetres(top),
					bottom: millimetres(bottom),
				}),
			);
			return { width, height, words };
		});
}

function numbers(text: string, pattern: RegExp): number[] {
	return (pattern.exec(text) ?? []).slice(1).map(millimetres);
}

function millimetres(points: string | undefined): number {
	return (Number(points) / 72) * 25.4;
}
