/** What a table from outside may hold at most; far above a commune's year, far below what would exhaust memory. */
export const tableLimits: {
	readonly characters: number;
	readonly rows: number;
	readonly columns: number;
	readonly cellCharacters: number;
} = { characters: 50_000_000, rows: 100_000, columns: 200, cellCharacters: 5_000 };
