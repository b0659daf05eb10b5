import type { SpokenSpan, SpokenText } from "./spoken-text";

/** Aligns a second reading with the source of the first: `second` was made from `first.text`. */
export function composeReadings(first: SpokenText, second: SpokenText): SpokenText {
	if (second.spans.length === 0) return first;
	const toSpoken = shiftMap(second.spans);
	const toSource = sourceMap(first.spans);
	const kept = first.spans
		.filter((span) => !second.spans.some((later) => overlaps(later.source, span.spoken)))
		.map((span) => ({ ...span, spoken: [toSpoken(span.spoken[0]), toSpoken(span.spoken[1])] as const }));
	const added = second.spans.map((span) => ({
		...span,
		source: [toSource(span.source[0], "start"), toSource(span.source[1], "end")] as const,
	}));
	return { text: second.text, spans: mergeSpans([...kept, ...added]) };
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
	return a[0] < b[1] && b[0] < a[1];
}

function shiftMap(spans: readonly SpokenSpan[]): (offset: number) => number {
	return (offset) => {
		let shift = 0;
		for (const span of spans) {
			if (span.source[1] > offset) break;
			shift = span.spoken[1] - span.source[1];
		}
		return offset + shift;
	};
}

function sourceMap(spans: readonly SpokenSpan[]): (offset: number, side: "start" | "end") => number {
	return (offset, side) => {
		let shift = 0;
		for (const span of spans) {
			if (span.spoken[1] <= offset) shift = span.source[1] - span.spoken[1];
			else if (span.spoken[0] < offset) return span.source[side === "start" ? 0 : 1];
			else break;
		}
		return offset + shift;
	};
}

function mergeSpans(spans: readonly SpokenSpan[]): SpokenSpan[] {
	const merged: SpokenSpan[] = [];
	for (const span of [...spans].sort((a, b) => a.spoken[0] - b.spoken[0])) {
		const previous = merged.at(-1);
		if (previous === undefined || previous.source[1] <= span.source[0]) {
			merged.push(span);
			continue;
		}
		merged[merged.length - 1] = {
			...previous,
			source: [previous.source[0], Math.max(previous.source[1], span.source[1])],
			spoken: [previous.spoken[0], Math.max(previous.spoken[1], span.spoken[1])],
		};
	}
	return merged;
}
