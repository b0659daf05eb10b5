import type { Issue } from "@cchc/core";
import { capHeightsFor } from "../layout/measures";
import { posterIssue } from "../poster-issues";
import { lonelyLines } from "./scene-faults";
import type { Scene, SceneText } from "./scene-type";

/** What a reader will find hard in a finished scene: letters below the comfortable height, lonely syllables. */
export function checkScene(scene: Scene): Issue[] {
	const { format } = scene;
	const caps = capHeightsFor(format.readingDistance);
	const texts = scene.items.filter((item): item is SceneText => item.kind === "text");
	const smallest = texts.reduce((least, { capHeight }) => Math.min(least, capHeight), Number.POSITIVE_INFINITY);
	const one = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");
	const issues: Issue[] = [];
	if (smallest < caps.comfort * 0.995) {
		const values = {
			cap: one(smallest),
			wanted: one(caps.comfort),
			distance: one(format.readingDistance),
			format: format.label,
		};
		issues.push(posterIssue("hard-to-read", ["formats", format.id], values));
	}
	const lonely = lonelyLines(scene);
	if (lonely.length > 0) {
		const values = { words: lonely.map((line) => `«${line}»`).join(", "), format: format.label };
		issues.push(posterIssue("lonely-syllable", ["formats", format.id], values));
	}
	return issues;
}
