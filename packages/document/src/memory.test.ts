import { describe, expect, it } from "vitest";
import { createMemory } from "./memory";

describe("createMemory", () => {
	it("builds once for a key", () => {
		const memory = createMemory<string>(2);
		let built = 0;
		const build = (): string => `value ${++built}`;
		expect([memory("a", build), memory("a", build), memory("b", build)]).toEqual(["value 1", "value 1", "value 2"]);
	});

	it("holds no more than its limit, and no key longer than any honest one", () => {
		const memory = createMemory<number>(2);
		let built = 0;
		const build = (): number => ++built;
		for (const key of ["a", "b", "c"]) memory(key, build);
		expect(memory("a", build)).toBe(4);
		const long = "x".repeat(2_001);
		memory(long, build);
		expect(memory(long, build)).toBe(6);
	});
});
