import { abbreviationTable } from "./data/abbreviations";

let joined: Map<string, string> | undefined;

/** The reading of an abbreviation with one meaning; `KH&CN`, `KH-CN` and `KHCN` are one key. */
export function lookUpAbbreviation(written: string): string | undefined {
	joined ??= new Map(abbreviationTable().map(([key, reading]) => [joinKey(key), reading]));
	return joined.get(joinKey(written));
}

/** An abbreviation without the signs inside it. */
export function joinKey(written: string): string {
	return written.replace(/[\s&.\-–/]/gu, "");
}
