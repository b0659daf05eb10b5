import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { renderSvg } from "./render-svg";
import type { Scene } from "./scene/scene-type";

let engine: Promise<void> | undefined;

/** Starts the engine once in a process; a copy that another module started serves as well. */
function startEngine(wasm: Uint8Array): Promise<void> {
	engine ??= initWasm(wasm as BufferSource).catch((error: unknown) => {
		if (error instanceof Error && /already initialized/i.test(error.message)) return;
		engine = undefined;
		throw error;
	});
	return engine;
}

/**
 * A scene as a PNG picture: exact pixels for screens, otherwise `longSide` pixels along the longer side. `wasm` holds the
 * bytes of `@resvg/resvg-wasm/index_bg.wasm`. The same scene gives the same bytes on every machine.
 */
export async function renderPng(scene: Scene, wasm: Uint8Array, longSide = 1600): Promise<Uint8Array> {
	await startEngine(wasm);
	const { width, height, pixels } = scene.format;
	const wide = pixels?.width ?? Math.round((longSide * width) / Math.max(width, height));
	const drawing = new Resvg(renderSvg(scene), {
		fitTo: { mode: "width", value: wide },
		font: { loadSystemFonts: false },
	});
	const picture = drawing.render();
	const bytes = picture.asPng();
	picture.free();
	drawing.free();
	return bytes;
}
