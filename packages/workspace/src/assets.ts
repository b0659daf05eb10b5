import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

async function readAsset(specifier: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(require.resolve(specifier)));
}

/** Bytes of the fonts that posters are set in (Be Vietnam Pro, OFL-1.1). */
export interface PosterFontFiles {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly extraBold: Uint8Array;
}

/** Loads the poster fonts from their npm package. */
export async function loadPosterFonts(): Promise<PosterFontFiles> {
	const family = "@expo-google-fonts/be-vietnam-pro";
	const [regular, bold, extraBold] = await Promise.all([
		readAsset(`${family}/500Medium/BeVietnamPro_500Medium.ttf`),
		readAsset(`${family}/700Bold/BeVietnamPro_700Bold.ttf`),
		readAsset(`${family}/800ExtraBold/BeVietnamPro_800ExtraBold.ttf`),
	]);
	return { regular, bold, extraBold };
}

/** Loads the WebAssembly that turns SVG into PNG (resvg, MPL-2.0). */
export function loadResvgWasm(): Promise<Uint8Array> {
	return readAsset("@resvg/resvg-wasm/index_bg.wasm");
}
