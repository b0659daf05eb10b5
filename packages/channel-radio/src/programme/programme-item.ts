import { CchcError, isSafeArtifactPath } from "@cchc/core";
import { estimateSpeech, itemPause, loudspeakerRate } from "../speech/duration";
import { type SpokenParagraph, spokenText } from "../speech/spoken-text";
import type { RadioOptions } from "../station/options-type";
import type { RadioStation, RadioVoice, SignatureTune } from "../station/station-type";
import type { ProgrammeItem, ProgrammeItemKind, ScriptBlock, ScriptCue, ScriptSpeech } from "./programme-type";

const defaultVoice: RadioVoice = { id: "phat-thanh-vien", label: "Phát thanh viên" };
const defaultTune: SignatureTune = { file: "nhac-hieu.mp3", seconds: 10 };

/** The station's voices, or the default one. */
export function voicesOf(station: RadioStation): readonly [RadioVoice, ...RadioVoice[]] {
	return station.voices ?? [defaultVoice];
}

/**
 * The station's signature tune, or the default one.
 * @throws CchcError `radio/bad-tune` when its file name is not a safe relative one or its length not a number of seconds.
 */
export function tuneOf(station: RadioStation): SignatureTune {
	const tune = station.signatureTune ?? defaultTune;
	if (isSafeArtifactPath(tune.file) && tune.seconds >= 0 && tune.seconds < 600) return tune;
	const message = `Not a signature tune: ${JSON.stringify(tune)}; wanted a relative ASCII file name and up to 600 seconds`;
	throw new CchcError({ code: "radio/bad-tune", message });
}

/** Syllables a minute of a voice under these options. */
export function rateOf(options: RadioOptions, voice?: RadioVoice): number {
	return voice?.syllablesPerMinute ?? options.syllablesPerMinute ?? loudspeakerRate;
}

/** A paragraph to be spoken, by another voice than the item's where one is given. */
export interface SpokenPart {
	readonly text: string;
	readonly voice?: RadioVoice;
}

/** What an item is made from; its time follows from its blocks. */
export interface ItemParts {
	readonly id: string;
	readonly kind: ProgrammeItemKind;
	readonly title: string;
	readonly voice: RadioVoice;
	readonly paragraphs: readonly SpokenPart[];
	readonly cues?: readonly ScriptCue[];
	readonly message?: string;
	readonly priority?: NonNullable<ProgrammeItem["priority"]>;
}

/** Writes a paragraph as it is spoken. */
export type Speaker = (text: string) => SpokenParagraph;

/** An item that someone reads out; its cues come first. */
export function spokenItem(parts: ItemParts, options: RadioOptions, speak: Speaker): ProgrammeItem {
	const { paragraphs, cues = [], ...rest } = parts;
	const speech = paragraphs.map(({ text, voice }): ScriptSpeech => {
		const paragraph = speak(text);
		const time = estimateSpeech([spokenText(paragraph)], rateOf(options, voice ?? parts.voice));
		return { kind: "speech", paragraph, ...(voice === undefined ? {} : { voice }), ...time };
	});
	return timed({ ...rest, source: "live", blocks: [...cues, ...speech] });
}

/** An item of music or of a recording: nobody reads. */
export function cueItem(
	id: string,
	kind: ProgrammeItemKind,
	title: string,
	source: "file" | "music",
	cue: ScriptCue,
): ProgrammeItem {
	return timed({ id, kind, title, source, blocks: [cue] });
}

function timed(item: Omit<ProgrammeItem, "seconds" | "syllables">): ProgrammeItem {
	const { syllables, seconds } = totals(item.blocks);
	return { ...item, syllables, seconds: item.source === "live" ? seconds + itemPause : seconds };
}

/** Sums of the time and syllables of blocks or items. */
export function totals(parts: readonly (ScriptBlock | ProgrammeItem)[]): { syllables: number; seconds: number } {
	let syllables = 0;
	let seconds = 0;
	for (const part of parts) {
		seconds += part.seconds;
		if ("syllables" in part) syllables += part.syllables;
	}
	return { syllables, seconds };
}
