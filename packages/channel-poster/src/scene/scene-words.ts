import type { Scene } from "./scene-type";

/** The text of a scene, one string a block, in reading order. */
export function sceneWords(scene: Scene): string[] {
	const blocks = new Map<string, string>();
	for (const item of scene.items) {
		if (item.kind !== "text") continue;
		const before = blocks.get(item.block);
		blocks.set(item.block, before === undefined ? item.text : `${before} ${item.text}`);
	}
	return [...blocks.values()];
}
