import type { CivilDate } from "@cchc/calendar";
import type { SpokenParagraph } from "../speech/spoken-text";
import type { RadioVoice } from "../station/station-type";

/** A sound or an instruction for the operator; never spoken. */
export interface ScriptCue {
	readonly kind: "cue";
	/** Vietnamese, without brackets. */
	readonly text: string;
	/** Time it takes on air. */
	readonly seconds: number;
	/** File to play, relative ASCII name. */
	readonly file?: string;
}

/** A paragraph for one voice. */
export interface ScriptSpeech {
	readonly kind: "speech";
	readonly paragraph: SpokenParagraph;
	/** Who reads it, where that is not the voice of the item. */
	readonly voice?: RadioVoice;
	readonly syllables: number;
	readonly seconds: number;
}

/** A line of the script. */
export type ScriptBlock = ScriptCue | ScriptSpeech;

/** What an item of a programme is. */
export type ProgrammeItemKind =
	| "signature"
	| "opening"
	| "contents"
	| "news"
	| "notice"
	| "question-answer"
	| "spot"
	| "repeat"
	| "ethnic-language"
	| "hotline"
	| "closing"
	| "music";

/** One item of a programme. */
export interface ProgrammeItem {
	/** Unique in the programme. */
	readonly id: string;
	readonly kind: ProgrammeItemKind;
	/** Short Vietnamese name (slug) for script and rundown. */
	readonly title: string;
	/** Who or what is heard: read out, a file, or music. */
	readonly source: "live" | "file" | "music";
	/** Who reads most of it; absent for music and recordings. */
	readonly voice?: RadioVoice;
	/** Id of the message it was made from. */
	readonly message?: string;
	readonly priority?: "normal" | "priority" | "urgent";
	readonly blocks: readonly ScriptBlock[];
	readonly syllables: number;
	readonly seconds: number;
}

/** A broadcast from the signature tune to the closing words. */
export interface Programme {
	/** ASCII id, e.g. `20240115-0500`, or the id of the one message. */
	readonly id: string;
	readonly title: string;
	readonly station: string;
	readonly date?: CivilDate;
	/** `HH:mm`. */
	readonly time?: string;
	/** Length of the slot. */
	readonly minutes?: number;
	/** True when a message in it is a draft: the script is marked on every page. */
	readonly draft?: boolean;
	readonly items: readonly ProgrammeItem[];
	readonly syllables: number;
	readonly seconds: number;
}
