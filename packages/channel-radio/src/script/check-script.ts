import type { Issue } from "@cchc/core";
import { truncate } from "@cchc/vietnamese";
import { rateOf } from "../programme/programme-item";
import type { Programme, ProgrammeItem } from "../programme/programme-type";
import { radioIssue } from "../radio-issues";
import { formatClock } from "../speech/clock";
import { syllablesToCut } from "../speech/duration";
import type { RadioOptions } from "../station/options-type";

/** Syllables in a sentence from which listeners lose the thread; a warning, then an error in final mode. */
export const sentenceLimits = { warning: 30, error: 50 } as const;

/** Sentences of an item that are too long to follow, and readings to check. */
export function checkItem(item: ProgrammeItem, options: RadioOptions, path: Issue["path"]): Issue[] {
	const issues: Issue[] = [];
	for (const block of item.blocks) {
		if (block.kind === "cue") continue;
		for (const sentence of block.paragraph.sentences) {
			if (sentence.syllables > sentenceLimits.warning) {
				const refuse = options.mode === "final" && sentence.syllables > sentenceLimits.error;
				const excerpt = truncate(sentence.text, 80).text;
				issues.push(
					radioIssue("radio/long-sentence", refuse ? "error" : "warning", path, { count: sentence.syllables, excerpt }),
				);
			}
			for (const reading of sentence.unsure) issues.push(radioIssue("radio/unsure-reading", "info", path, { reading }));
		}
	}
	return issues;
}

/** An issue with the number of syllables to cut when a programme is longer than its slot. */
export function checkSlot(programme: Programme, minutes: number, options: RadioOptions, path: Issue["path"]): Issue[] {
	const excess = programme.seconds - minutes * 60;
	if (excess <= 0) return [];
	const severity = options.mode === "final" ? "error" : "warning";
	return [
		radioIssue("radio/slot-overrun", severity, path, {
			found: formatClock(programme.seconds),
			wanted: formatClock(minutes * 60),
			cut: syllablesToCut(excess, rateOf(options)),
		}),
	];
}
