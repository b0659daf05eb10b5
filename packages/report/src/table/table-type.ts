/** One row of a table from outside, as text. */
export interface TableRow {
	/** Row in the file, from 1, the heading included; what an officer sees at the left edge of a spreadsheet. */
	readonly row: number;
	/** Line of the text file the row starts on, where that differs from `row`. */
	readonly line?: number;
	readonly cells: readonly string[];
}
