import type { Completeness, RollUpLine, SubmissionStatus } from "./roll-up-type";

/** Received per expected in per cent; `null`, "not applicable", when nothing is expected. Never clamped. */
export function reportingRate(received: number, expected: number): number | null {
	return expected === 0 ? null : (received / expected) * 100;
}

/** Counts the units by status. Former units are neither expected nor received. */
export function completenessOf(lines: readonly Pick<RollUpLine, "status" | "nil">[]): Completeness {
	const count = (...statuses: SubmissionStatus[]): number =>
		lines.filter(({ status }) => statuses.includes(status)).length;
	const expected = count("on-time", "late", "overdue", "not-due");
	const received = count("on-time", "late", "unexpected");
	const onTime = count("on-time");
	return {
		expected,
		received,
		onTime,
		late: count("late"),
		nil: lines.filter(({ nil, status }) => nil === true && status !== "former").length,
		overdue: count("overdue"),
		notDue: count("not-due"),
		rate: reportingRate(received, expected),
		onTimeRate: reportingRate(onTime, expected),
	};
}
