import { escapeXml } from "@cchc/core";
import type { RadioVoice } from "../station/station-type";
import type { Programme, ProgrammeItem, ScriptBlock } from "./programme-type";

function milliseconds(value: number): string {
	return `${Math.round(value * 1000)}ms`;
}

function blockSsml(block: ScriptBlock, fallback: RadioVoice | undefined): string {
	if (block.kind === "cue") return `<break time="${milliseconds(Math.min(block.seconds, 10))}"/>`;
	const sentences = block.paragraph.sentences.map((sentence) => `<s>${escapeXml(sentence.text)}</s>`);
	const paragraph = `<p>${sentences.join("")}</p>`;
	const voice = block.voice ?? fallback;
	if (voice?.gender === undefined && voice?.ssmlName === undefined) return paragraph;
	const gender = voice.gender === undefined ? "" : ` gender="${voice.gender}"`;
	const name = voice.ssmlName === undefined ? "" : ` name="${escapeXml(voice.ssmlName)}"`;
	return `<voice${gender}${name}>${paragraph}</voice>`;
}

function itemSsml(item: ProgrammeItem, index: number): string {
	const mark = `  <mark name="muc-${String(index + 1).padStart(2, "0")}"/>`;
	return [mark, ...item.blocks.map((block) => `  ${blockSsml(block, item.voice)}`)].join("\n");
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
