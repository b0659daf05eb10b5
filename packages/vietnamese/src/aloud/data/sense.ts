/** One meaning of an abbreviation that has several. Senses are tried in order; one without conditions is the default. */
export interface Sense {
	readonly reading: string;
	/** What must have been spoken just before, lower case. */
	readonly before?: RegExp;
	/** `before` may reach back further than 32 characters. */
	readonly far?: true;
	/** What must follow in the source. */
	readonly after?: RegExp;
	/** May stand directly before digits (`QL5`). */
	readonly number?: true;
}
