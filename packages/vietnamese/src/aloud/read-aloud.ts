import { composeReadings } from "./alignment";
import { type ComposedText, composeText } from "./composed-text";
import { type ReadAloudOptions, speechConventions } from "./options";
import { scan } from "./scan";
import type { SpokenSpan, SpokenText } from "./spoken-text";

const maximalPasses = 6;

/**
 * A text as it is to be spoken: numbers, dates, times, money, measures, document numbers, abbreviations and addresses in
 * words, everything else unchanged. Idempotent, linear, never throws. Spans align the result with the text handed in.
 */
export function readAloud(text: string, options?: ReadAloudOptions): SpokenText {
	const conventions = speechConventions(options);
	const source = composeText(text);
	let spoken = scan(source.text, conventions);
	for (let pass = 1; pass < maximalPasses; pass += 1) {
		const again = scan(spoken.text, conventions);
		if (again.text === spoken.text) break;
		spoken = composeReadings(spoken, again);
	}
	return source.text === text ? spoken : { ...spoken, spans: spoken.spans.map((span) => inSource(span, source)) };
}

function inSource(span: SpokenSpan, { offsets }: ComposedText): SpokenSpan {
	return { ...span, source: [offsets[span.source[0]] as number, offsets[span.source[1]] as number] };
}
