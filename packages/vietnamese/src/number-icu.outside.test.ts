import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { numberInWords } from "./index";

const script = fileURLToPath(new URL("./__fixtures__/icu-spellout.py", import.meta.url));

function spelledByIcu(values: readonly number[]): string[] | undefined {
	const { status, stdout } = spawnSync("python3", [script], {
		input: values.join("\n"),
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	return status === 0 ? stdout.split("\n") : undefined;
}

function* sampled(count: number): Generator<number> {
	let state = 20240305;
	for (let index = 0; index < count; index += 1) {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		const high = state >>> 0;
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		yield Math.floor(((high * 4096 + ((state >>> 0) & 4095)) % 1e12) / 10 ** (index % 12));
	}
}

/** Folds the variants ICU has settled otherwise: `lẻ`, and gaps without `không trăm`. */
function fold(words: string): string {
	return words.replace(/(?:không trăm|linh|lẻ) /gu, "");
}

const icu = spelledByIcu([21])?.[0] === "hai mươi mốt";

describe.skipIf(!icu)("numbers against the spell-out rules of ICU (needs python3 and the ICU library)", () => {
	it("agrees on 100,000 sampled numbers up to 999,999,999,999 and on every number below ten thousand", () => {
		const values = [...sampled(100_000), ...Array.from({ length: 10_000 }, (_, index) => index)];
		const spelled = spelledByIcu(values) ?? [];
		const differences = values
			.map((value, index) => [value, numberInWords(value), spelled[index] ?? ""] as const)
			.filter(([, own, other]) => fold(own) !== fold(other));
		expect(spelled).toHaveLength(values.length);
		expect(differences.slice(0, 5)).toEqual([]);
	}, 60_000);
});
