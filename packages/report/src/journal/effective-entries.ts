import type { JournalEntry } from "./journal-type";

/**
 * The entries that count: corrected and taken-back ones left out, each thing once. Of several corrections of one entry only
 * the last counts. The order of the journal is kept.
 */
export function effectiveEntries(entries: readonly JournalEntry[]): JournalEntry[] {
	const last = new Map<string, string>();
	for (const entry of entries) if (entry.corrects !== undefined) last.set(entry.corrects, entry.id);
	return entries.filter(
		(entry) =>
			entry.void !== true &&
			!last.has(entry.id) &&
			(entry.corrects === undefined || last.get(entry.corrects) === entry.id),
	);
}
