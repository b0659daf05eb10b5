import type { ChannelKind, Form } from "@cchc/plan";
import type { JournalEntry } from "./journal-type";

/**
 * The channel an entry went through: the one it names; else the only one of its form; else the loudspeaker for an entry that
 * counts airings, where the form has it. `undefined` when it cannot be told: no indicator filtered by channel then counts it.
 */
export function channelOf(
	entry: Pick<JournalEntry, "channel" | "quantities">,
	form: Pick<Form, "channels"> | undefined,
): ChannelKind | undefined {
	if (entry.channel !== undefined) return entry.channel;
	const channels = form?.channels ?? [];
	if (channels.length === 1) return channels[0];
	return entry.quantities.airings !== undefined && channels.includes("loudspeaker") ? "loudspeaker" : undefined;
}

const measuresByChannel = ["items", "sessions", "attendances", "views"] as const;

/** True when the entry counts what indicators tell apart by channel, and its channel cannot be told. */
export function isChannelUnclear(
	entry: Pick<JournalEntry, "channel" | "quantities">,
	form: Pick<Form, "channels"> | undefined,
): boolean {
	return measuresByChannel.some((measure) => entry.quantities[measure]) && channelOf(entry, form) === undefined;
}
