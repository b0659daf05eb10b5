import { type CivilDate, civilDate } from "@cchc/calendar";

/** What a command may touch besides its arguments. */
export interface CliContext {
	readonly write: (text: string) => void;
	readonly writeError: (text: string) => void;
	/** Folder that relative paths start from. */
	readonly folder: string;
	/** The clock, read once at the start. */
	readonly now: Date;
	/** Environment variables: secrets of the targets that are published to. Default none. */
	readonly environment?: Environment;
	/** How the network is reached; only publishing does. Default the global one. */
	readonly fetch?: typeof fetch;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Exit codes: all well, the person's data has faults, the command line itself is wrong. */
export const exitCodes = { ok: 0, faults: 1, usage: 2 } as const;

const vietnamOffset = 7 * 60 * 60 * 1000;

/** Today in Vietnam. */
export function todayInVietnam(now: Date): CivilDate {
	return civilDate(new Date(now.getTime() + vietnamOffset).toISOString().slice(0, 10));
}

/** The time of day of the clock on a chosen day, as ISO 8601 with the offset of Vietnam. */
export function momentInVietnam(now: Date, day: CivilDate): string {
	return `${day}T${new Date(now.getTime() + vietnamOffset).toISOString().slice(11, 19)}+07:00`;
}
