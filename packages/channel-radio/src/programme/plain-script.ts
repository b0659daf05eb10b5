import { spokenText } from "../speech/spoken-text";
import type { Programme } from "./programme-type";

/** What is spoken, one paragraph a line, an empty line between items; ready to paste into a station's software. */
export function programmeText(programme: Programme): string {
	const items = programme.items.map((item) =>
		item.blocks.flatMap((block) => (block.kind === "speech" ? [spokenText(block.paragraph)] : [])).join("\n"),
	);
	return `${items.filter((text) => text !== "").join("\n\n")}\n`;
}
