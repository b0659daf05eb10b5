import { abbreviationTable } from "./data/abbreviations";

interface Tables {
	readonly exact: ReadonlyMap<string, string>;
	readonly joined: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** The reading of an abbreviation with one meaning: as written, else without the signs inside it (`KH & CN`, `KHCN`). */
export function lookUpAbbreviation(written: string): string | undefined {
	tables ??= buildTables();
	return tables.exact.get(written) ?? tables.joined.get(joinKey(written));
}

function buildTables(): Tables {
	const entries = abbreviationTable();
	const exact = new Map(entries);
	const joined = new Map(entries.map(([key, reading]) => [joinKey(key), reading]));
	for (const [key, reading] of entries) if (joinKey(key) === key) joined.set(key, reading);
	return { exact, joined };
}

function joinKey(written: string): string {
	return written.replace(/[\s&.,\-–/]/gu, "");
}
