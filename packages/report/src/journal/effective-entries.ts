import type { JournalEntry } from "./journal-type";

/**
 * The entries that count: each thing once, however often it was corrected. An entry and all corrections of it, and of those,
 * are one thing; what was written last of them counts, or nothing when that takes it back. The order of the journal is kept.
 */
export function effectiveEntries(entries: readonly JournalEntry[]): JournalEntry[] {
	const roots = new Map<string, string>();
	const last = new Map<string, JournalEntry>();
	for (const entry of entries) {
		const { id, corrects } = entry;
		const root = corrects === undefined ? (roots.get(id) ?? id) : (roots.get(corrects) ?? corrects);
		roots.set(id, root);
		last.set(root, entry);
	}
	const counting = new Set(last.values());
	return entries.filter((entry) => counting.has(entry) && entry.void !== true);
}
