/** What a piece of the source was taken for. */
export type SpokenKind =
	| "abbreviation"
	| "code"
	| "date"
	| "digits"
	| "document"
	| "email"
	| "fraction"
	| "identifier"
	| "letters"
	| "list"
	| "mathematics"
	| "measure"
	| "money"
	| "month"
	| "number"
	| "ordinal"
	| "percent"
	| "phone"
	| "plate"
	| "range"
	| "ratio"
	| "roman"
	| "score"
	| "standard"
	| "symbol"
	| "time"
	| "url";

/** A piece of the source that is spoken differently from how it is written, and where it stands in the spoken text. */
export interface SpokenSpan {
	/** Start and end (exclusive) in the text handed in, in UTF-16 code units. */
	readonly source: readonly [number, number];
	/** Start and end (exclusive) in the spoken text. */
	readonly spoken: readonly [number, number];
	readonly kind: SpokenKind;
	/** Why an announcer should check this reading, in Vietnamese; absent when the reading is sure. */
	readonly unsure?: string;
}

/** A text as it is to be spoken, with its alignment to the source. */
export interface SpokenText {
	readonly text: string;
	/** In order, not overlapping. Everything between them is copied. */
	readonly spans: readonly SpokenSpan[];
}
