import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadFonts, type PosterFonts } from "../poster-fonts";
import type { FaceName } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";

const require = createRequire(import.meta.url);
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const beVietnamPro: PosterFonts = {
	regular: read(require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf")),
	bold: read(require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf")),
	extraBold: read(require.resolve("@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf")),
};

export const lexend: PosterFonts = {
	regular: read(require.resolve("@expo-google-fonts/lexend/400Regular/Lexend_400Regular.ttf")),
	bold: read(require.resolve("@expo-google-fonts/lexend/700Bold/Lexend_700Bold.ttf")),
	extraBold: read(require.resolve("@expo-google-fonts/lexend/800ExtraBold/Lexend_800ExtraBold.ttf")),
};

export const resvgWasm: Uint8Array = read(require.resolve("@resvg/resvg-wasm/index_bg.wasm"));

export const testFaces: Readonly<Record<FaceName, Typeface>> = loadFonts(beVietnamPro).faces!;
