import type { ReadAloudOptions } from "@cchc/vietnamese";
import type { SessionCap } from "./session-cap";
import type { RadioStation } from "./station-type";

/** How the radio channel speaks, times and checks. */
export interface RadioOptions {
	readonly station: RadioStation;
	/** `final` turns faults that must not go on air into errors. Default `draft`. */
	readonly mode?: "draft" | "final";
	/** Syllables a minute, pauses included. Default 200, a calm pace for outdoor loudspeakers. */
	readonly syllablesPerMinute?: number;
	/** Length a single message with its frame must fit, minutes. Default: the longest broadcast slot of the plan. */
	readonly slotMinutes?: number;
	/** The locality's cap on broadcasts, e.g. one of `sessionCaps`. */
	readonly sessionCap?: SessionCap;
	/** Most slogans read in a broadcast of a rundown, where time is left. Default 2. */
	readonly spots?: number;
	/** How numbers, abbreviations and foreign words are spoken. */
	readonly reading?: ReadAloudOptions;
	/** Names that are hard to read and how they are said, e.g. `{ "Đắk Lắk": "Đắc Lắc" }`; printed once in the script, never spoken. */
	readonly spellings?: Readonly<Record<string, string>>;
	/** Prints `/` at commas and `//` at sentence ends of the script. Default false. */
	readonly pauseMarks?: boolean;
	/** Version written into SSML; the mark-up is valid in both. Default `1.0`. */
	readonly ssmlVersion?: "1.0" | "1.1";
}
