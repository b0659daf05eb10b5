import type { SpokenSpan, SpokenText } from "./spoken-text";

/** Aligns a second reading with the source of the first: `second` was made from `first.text`. */
export function composeReadings(first: SpokenText, second: SpokenText): SpokenText {
	if (second.spans.length === 0) return first;
	const forward = offsetMap(second.spans, "source", "spoken");
	const backward = offsetMap(first.spans, "spoken", "source");
	const kept = first.spans.map((span) => ({
		...span,
		spoken: [forward(span.spoken[0], 0), forward(span.spoken[1], 1)] as const,
	}));
	const added = second.spans.map((span) => ({
		...span,
		source: [backward(span.source[0], 0), backward(span.source[1], 1)] as const,
	}));
	return { text: second.text, spans: mergeSpans([...kept, ...added]) };
}

type Side = "source" | "spoken";

/** Maps offsets of one side to the other; an offset inside a span goes to the span's start (edge 0) or end (edge 1). */
function offsetMap(spans: readonly SpokenSpan[], from: Side, to: Side): (offset: number, edge: 0 | 1) => number {
	return (offset, edge) => {
		let low = 0;
		let high = spans.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((spans[middle] as SpokenSpan)[from][1] <= offset) low = middle + 1;
			else high = middle;
		}
		const inside = spans[low];
		if (inside !== undefined && inside[from][0] < offset) return inside[to][edge];
		const previous = spans[low - 1];
		return previous === undefined ? offset : offset + previous[to][1] - previous[from][1];
	};
}

function mergeSpans(spans: readonly SpokenSpan[]): SpokenSpan[] {
	const merged: SpokenSpan[] = [];
	for (const span of [...spans].sort((a, b) => a.source[0] - b.source[0] || a.spoken[0] - b.spoken[0])) {
		const previous = merged.at(-1);
		if (previous === undefined || (previous.source[1] <= span.source[0] && previous.spoken[1] <= span.spoken[0])) {
			merged.push(span);
			continue;
		}
		merged[merged.length - 1] = {
			...previous,
			source: [previous.source[0], Math.max(previous.source[1], span.source[1])],
			spoken: [Math.min(previous.spoken[0], span.spoken[0]), Math.max(previous.spoken[1], span.spoken[1])],
		};
	}
	return merged;
}
