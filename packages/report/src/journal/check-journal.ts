import { canonicalJson, type Issue } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { makeIssue, type ReportIssueCode } from "../messages";
import { isChannelUnclear } from "./entry-channel";
import { isSafeEvidence } from "./evidence-cell";
import type { JournalEntry } from "./journal-type";
import { channelNames } from "./measures";

/** How {@link checkJournal} tells where an entry stands. */
export interface JournalCheckOptions {
	/** Line in the text file of each row, where it differs from the row. */
	readonly lines?: ReadonlyMap<number, number>;
	/** Entries written down before these: ids must not repeat theirs, and corrections may refer to them. */
	readonly earlier?: readonly JournalEntry[];
}

function placeName(entry: JournalEntry): string {
	return entry.source === undefined ? `Hoạt động ${entry.id}` : `Dòng ${entry.source.row}`;
}

function contentOf({ id: _id, source: _source, ...content }: JournalEntry): string {
	return canonicalJson(content);
}

/**
 * Checks entries against each other and against the plan: ids, corrections, channels, quantities, evidence, exact repeats.
 * The order of `entries` is the order in which they were written down.
 */
export function checkJournal(entries: readonly JournalEntry[], plan: Plan, options: JournalCheckOptions = {}): Issue[] {
	const issues: Issue[] = [];
	const forms = new Map(plan.forms.map((form) => [form.id, form]));
	const { earlier = [] } = options;
	const byId = new Map(earlier.map((entry) => [entry.id, entry]));
	const byContent = new Map(earlier.map((entry) => [contentOf(entry), entry]));
	const correctedBy = new Map(
		earlier.flatMap((entry) => (entry.corrects === undefined ? [] : [[entry.corrects, entry] as const])),
	);
	const corrected = new Set(entries.map(({ corrects }) => corrects));
	for (const [index, entry] of entries.entries()) {
		const row = entry.source?.row;
		const line = row === undefined ? undefined : (options.lines?.get(row) ?? row);
		const file = entry.source?.file;
		const report = (code: ReportIssueCode, field: string, values: Readonly<Record<string, string | number>>): void => {
			const path = row === undefined ? [index, field] : [row, field];
			issues.push(
				makeIssue(
					code,
					{ where: placeName(entry), ...values },
					{
						path,
						...(file === undefined ? {} : { file }),
						...(line === undefined ? {} : { line }),
					},
				),
			);
		};
		const same = byId.get(entry.id);
		if (same === undefined) byId.set(entry.id, entry);
		else report("report/duplicate-id", "id", { id: entry.id, first: placeName(same) });

		if (entry.corrects !== undefined) {
			const before = correctedBy.get(entry.corrects);
			if (!byId.has(entry.corrects) || entry.corrects === entry.id) {
				report("report/unknown-correction", "corrects", { id: entry.corrects });
			} else if (before !== undefined) {
				report("report/corrected-twice", "corrects", { id: entry.corrects, first: before.id });
			}
			correctedBy.set(entry.corrects, entry);
		} else if (entry.void) {
			report("report/void-without-correction", "void", {});
		}

		const key = contentOf(entry);
		const twin = byContent.get(key);
		if (twin === undefined) byContent.set(key, entry);
		else if (!corrected.has(entry.id) && !corrected.has(twin.id))
			report("report/duplicate-entry", "title", { first: placeName(twin), id: entry.id });

		for (const item of entry.evidence ?? []) {
			if (!isSafeEvidence(item)) report("report/unsafe-evidence", "evidence", { text: item.value });
		}

		if (entry.void) continue;
		const form = forms.get(entry.form);
		const choices = (form?.channels ?? []).map((channel) => channelNames[channel][0]).join("; ");
		if (form !== undefined && entry.channel !== undefined && !form.channels.includes(entry.channel)) {
			report("report/channel-not-of-form", "channel", {
				channel: channelNames[entry.channel][0],
				form: form.label,
				choices,
			});
		} else if (form !== undefined && isChannelUnclear(entry, form)) {
			const example = form.channels[0];
			report("report/unclear-channel", "channel", {
				form: form.label,
				choices,
				example: example === undefined ? "" : channelNames[example][0],
			});
		}
		if (Object.keys(entry.quantities).length === 0) report("report/no-quantity", "quantities", {});
	}
	return issues;
}
