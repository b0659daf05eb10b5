import { describe, expect, it } from "vitest";
import { formatClock } from "./clock";

describe("formatClock", () => {
	it.each([
		[0, "0:00"],
		[59.6, "1:00"],
		[3599, "59:59"],
		[3661, "1:01:01"],
		[-1, "0:00"],
	])("%d s is %s", (seconds, clock) => {
		expect(formatClock(seconds)).toBe(clock);
	});
});
