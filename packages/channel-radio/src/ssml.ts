import { escapeXml } from "@cchc/core";
import type { Programme, ProgrammeItem, ScriptBlock } from "./programme-type";

function seconds(value: number): string {
	return `${Math.round(value * 1000)}ms`;
}

function blockSsml(block: ScriptBlock): string {
	if (block.kind === "cue") return `<break time="${seconds(Math.min(block.seconds, 10))}"/>`;
	const sentences = block.paragraph.sentences.map((sentence) => `<s>${escapeXml(sentence.text)}</s>`);
	return `<p>${sentences.join("")}</p>`;
}

function itemSsml(item: ProgrammeItem, index: number): string {
	const mark = `  <mark name="muc-${String(index + 1).padStart(2, "0")}"/>`;
	const blocks = item.blocks.map((block) => `    ${blockSsml(block)}`).join("\n");
	const { voice } = item;
	if (voice?.gender === undefined && voice?.ssmlName === undefined) return `${mark}\n${blocks}`;
	const gender = voice.gender === undefined ? "" : ` gender="${voice.gender}"`;
	const name = voice.ssmlName === undefined ? "" : ` name="${escapeXml(voice.ssmlName)}"`;
	return `${mark}\n  <voice${gender}${name}>\n${blocks}\n  </voice>`;
}

/**
 * A programme as SSML of the core that 1.0 and 1.1 share: `speak`, `mark`, `voice`, `p`, `s`, `break`.
 * The text is already written as spoken, so there is no `say-as`. Cues become pauses.
 */
export function programmeSsml(programme: Programme, version: "1.0" | "1.1" = "1.0"): string {
	const body = programme.items.map(itemSsml).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>
<speak version="${version}" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
${body}
</speak>
`;
}
