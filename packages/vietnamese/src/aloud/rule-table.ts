import { isCapital, isHalf } from "./character";
import type { Rule } from "./rule";

/** A rule with what a place must show for it to be tried at all. */
export interface RuleEntry {
	readonly rule: Rule;
	/** Characters it may start with; `^` stands for any capital. Absent: any. */
	readonly start?: string;
	/** Signs that may follow the first run of digits or letters: `a` any letter, `0` any digit. Absent: any. */
	readonly follow?: string;
}

/** The rules to try at a place, in order, by its first character and the sign after its first run. */
export type RuleTable = (first: string, follow: string) => readonly Rule[];

/** Sorts rules once, so that none is tried where it cannot hold. */
export function ruleTable(entries: readonly RuleEntry[]): RuleTable {
	const firsts = new Set(entries.flatMap((entry) => [...(entry.start ?? "")]));
	const follows = new Set(entries.flatMap((entry) => [...(entry.follow ?? "")]));
	const lists = new Map<string, Map<string, readonly Rule[]>>();
	return (first, follow) => {
		const code = first.charCodeAt(0);
		const capital = isCapital(code) || isHalf(code);
		const start = firsts.has(first) ? first : capital ? "^" : "";
		const sign = follows.has(follow) ? follow : "";
		const started = lists.get(start) ?? new Map<string, readonly Rule[]>();
		lists.set(start, started);
		const known = started.get(sign);
		if (known !== undefined) return known;
		const chosen = entries
			.filter((entry) => entry.start === undefined || allows(entry.start, start, capital))
			.filter((entry) => entry.follow === undefined || (sign !== "" && entry.follow.includes(sign)))
			.map((entry) => entry.rule);
		started.set(sign, chosen);
		return chosen;
	};
}

function allows(starts: string, first: string, capital: boolean): boolean {
	return (first !== "" && starts.includes(first)) || (capital && starts.includes("^"));
}
