import { composeReadings } from "./alignment";
import { type ReadAloudOptions, speechConventions } from "./options";
import { scan } from "./scan";
import type { SpokenText } from "./spoken-text";

const maximalPasses = 6;

/**
 * A text as it is to be spoken: numbers, dates, times, money, measures, document numbers, abbreviations and addresses in
 * words, everything else unchanged. Idempotent, linear, never throws. Spans align the result with the text handed in.
 */
export function readAloud(text: string, options?: ReadAloudOptions): SpokenText {
	const conventions = speechConventions(options);
	let spoken = scan(text.normalize("NFC"), conventions);
	for (let pass = 1; pass < maximalPasses; pass += 1) {
		const again = scan(spoken.text, conventions);
		if (again.text === spoken.text) break;
		spoken = composeReadings(spoken, again);
	}
	return spoken;
}
