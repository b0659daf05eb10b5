import { abbreviationTable } from "./data/abbreviations";

interface Tables {
	readonly exact: ReadonlyMap<string, string>;
	readonly joined: ReadonlyMap<string, string>;
	readonly beginnings: ReadonlySet<string>;
}

let tables: Tables | undefined;

/** The reading of an abbreviation with one meaning: as written, without spaces, else without the signs inside it (`KH & CN`, `KHCN`). */
export function lookUpAbbreviation(written: string): string | undefined {
	tables ??= buildTables();
	const exact = tables.exact.get(written);
	if (exact !== undefined || !/[^\p{L}\d]/u.test(written)) return exact ?? tables.joined.get(written);
	return tables.exact.get(written.replace(/ /g, "")) ?? tables.joined.get(joinKey(written));
}

/** True when some abbreviation begins with these letters. */
export function beginsAbbreviation(letters: string): boolean {
	tables ??= buildTables();
	return tables.beginnings.has(letters);
}

function buildTables(): Tables {
	const entries = abbreviationTable();
	const exact = new Map(entries);
	const joined = new Map(entries.map(([key, reading]) => [joinKey(key), reading]));
	for (const [key, reading] of entries) if (joinKey(key) === key) joined.set(key, reading);
	const beginnings = [...joined.keys()].flatMap((key) => Array.from(key, (_, end) => key.slice(0, end + 1)));
	return { exact, joined, beginnings: new Set(beginnings) };
}

function joinKey(written: string): string {
	return written.replace(/[\s&.,\-–/]/gu, "");
}
