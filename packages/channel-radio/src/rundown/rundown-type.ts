import type { CivilDate } from "@cchc/calendar";
import type { Programme, ProgrammeItemKind } from "../programme/programme-type";

/** One line of a rundown. Times are seconds; clock times are local, `HH:mm:ss`. */
export interface RundownEntry {
	/** Place in the session, from 1. */
	readonly order: number;
	readonly kind: ProgrammeItemKind;
	readonly title: string;
	readonly message?: string;
	/** Thông thường, ưu tiên, khẩn cấp (TT 39/2020/TT-BTTTT); only for messages. */
	readonly priority?: "normal" | "priority" | "urgent";
	readonly source: "live" | "file" | "music";
	/** Label of the voice. */
	readonly voice?: string;
	readonly start: string;
	readonly seconds: number;
	/** From the start of the session to the end of this entry. */
	readonly cumulative: number;
	/** Left in the slot after this entry; negative when the session runs over. */
	readonly remaining: number;
	/** Relative ASCII name of the file to play. */
	readonly file: string;
}

/** One broadcast of a rundown. */
export interface RundownSession {
	/** `YYYYMMDD-HHmm`. */
	readonly id: string;
	readonly slot: string;
	readonly title: string;
	readonly date: CivilDate;
	readonly time: string;
	readonly minutes: number;
	readonly seconds: number;
	readonly entries: readonly RundownEntry[];
	readonly programme: Programme;
}

/** What is on air between two days. */
export interface Rundown {
	readonly station: string;
	readonly from: CivilDate;
	/** Last day. */
	readonly to: CivilDate;
	readonly sessions: readonly RundownSession[];
}
