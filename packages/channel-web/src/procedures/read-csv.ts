/** One row of a CSV file, and the line it starts on, from 1. */
export interface CsvRow {
	readonly cells: readonly string[];
	readonly line: number;
}

/** The separator of a CSV file: the one that its first line has most of. */
function separatorOf(text: string): string {
	const [first = ""] = text.split("\n", 1);
	const count = (mark: string): number => first.split(mark).length;
	return [";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

/** Rows of RFC 4180 text, with `,`, `;` or tab between cells; empty lines are left out. `text` has `\n` line ends. */
export function readCsv(text: string): CsvRow[] {
	const separator = separatorOf(text);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = "";
	let quoted = false;
	let line = 1;
	let start = 1;
	const endRow = (): void => {
		cells.push(cell.trim());
		if (cells.some((value) => value !== "")) rows.push({ cells, line: start });
		cells = [];
		cell = "";
	};
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index] as string;
		if (character === "\n") line += 1;
		if (quoted) {
			if (character !== '"') cell += character;
			else if (text[index + 1] === '"') {
				cell += '"';
				index += 1;
			} else quoted = false;
		} else if (character === '"' && cell.trim() === "") {
			quoted = true;
			cell = "";
		} else if (character === separator) {
			cells.push(cell.trim());
			cell = "";
		} else if (character === "\n") {
			endRow();
			start = line;
		} else cell += character;
	}
	endRow();
	return rows;
}
