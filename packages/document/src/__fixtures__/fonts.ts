import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PdfFonts } from "../pdf/pdf-fonts";

const require = createRequire(import.meta.url);

function face(name: string): Uint8Array {
	const path = require.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);
	return new Uint8Array(readFileSync(path));
}

/** Tinos, a metric twin of Times New Roman. */
export const tinos: PdfFonts = {
	regular: face("400Regular"),
	bold: face("700Bold"),
	italic: face("400Regular_Italic"),
	boldItalic: face("700Bold_Italic"),
};
