import { escapeXml } from "@cchc/core";
import { oneLine } from "../message/sentence";
import type { RadioVoice } from "../station/station-type";
import type { Programme, ProgrammeItem, ScriptBlock } from "./programme-type";

/** Pauses are no longer than this, seconds; services cut or refuse longer ones. */
const longestPause = 10;

/** What one voice says before the next takes over, with the marks and pauses before and between. */
interface Turn {
	/** The start tag's attributes; empty where the station says nothing of the voice. */
	readonly attributes: string;
	readonly lines: string[];
}

function voiceAttributes(voice: RadioVoice | undefined): string {
	const name = oneLine(voice?.ssmlName ?? "");
	return `${voice?.gender === undefined ? "" : ` gender="${voice.gender}"`}${name === "" ? "" : ` name="${escapeXml(name)}"`}`;
}

function blockSsml(block: ScriptBlock): string[] {
	if (block.kind === "cue") {
		const time = Math.round(Math.min(block.seconds, longestPause) * 1000);
		return time > 0 ? [`<break time="${time}ms"/>`] : [];
	}
	const sentences = block.paragraph.sentences.map((sentence) => `<s>${escapeXml(sentence.text)}</s>`);
	return sentences.length > 0 ? [`<p>${sentences.join("")}</p>`] : [];
}

function turnsOf(items: readonly ProgrammeItem[]): Turn[] {
	const turns: Turn[] = [];
	let waiting: string[] = [];
	for (const [index, item] of items.entries()) {
		waiting.push(`<mark name="muc-${String(index + 1).padStart(2, "0")}"/>`);
		for (const block of item.blocks) {
			waiting.push(...blockSsml(block));
			if (block.kind === "cue") continue;
			const attributes = voiceAttributes(block.voice ?? item.voice);
			const turn = turns.at(-1);
			if (turn?.attributes === attributes) turn.lines.push(...waiting);
			else turns.push({ attributes, lines: waiting });
			waiting = [];
		}
	}
	const last = turns.at(-1);
	if (last === undefined) return [{ attributes: "", lines: waiting }];
	last.lines.push(...waiting);
	return turns;
}

function turnSsml({ attributes, lines }: Turn): string[] {
	if (attributes === "") return lines.map((line) => `  ${line}`);
	return [`  <voice${attributes}>`, ...lines.map((line) => `    ${line}`), "  </voice>"];
}

/**
 * A programme as SSML of the core that 1.0 and 1.1 share: `speak`, `voice`, `mark`, `p`, `s`, `break`. A `voice` element
 * lasts until another voice takes over, because services count them (Azure takes 50). The text is already written as
 * spoken, so there is no `say-as`. Cues become pauses of at most ten seconds.
 */
export function programmeSsml(programme: Programme, version: "1.0" | "1.1" = "1.0"): string {
	const body = turnsOf(programme.items).flatMap(turnSsml).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>
<speak version="${version}" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
${body}
</speak>
`;
}
