import { addDays } from "../dates/civil-date";
import { cadences, periodCadence } from "./period-id";
import type { PeriodRule } from "./period-rule";
import { periodContaining, periodSpan } from "./period-span";
import type { Cadence, PeriodId } from "./period-type";

/**
 * The periods of a shorter cadence that lie inside a period, in order: three months in `2024Q1`, three quarters in `2024N9`,
 * one half-year in `2024N9`. Empty when the cadence is not shorter.
 */
export function childPeriods(id: PeriodId, cadence: Cadence, rule: PeriodRule): PeriodId[] {
	if (cadences.indexOf(cadence) >= cadences.indexOf(periodCadence(id))) return [];
	const { start, end } = periodSpan(id, rule);
	const children: PeriodId[] = [];
	for (let date = start; date <= end; ) {
		const child = periodContaining(date, cadence, rule);
		if (child === undefined) break;
		const span = periodSpan(child, rule);
		if (span.start >= start && span.end <= end) children.push(child);
		date = addDays(span.end, 1);
	}
	return children;
}

/**
 * The period of a longer cadence that holds a period: `2024Q1` for `202403`. Undefined when none holds all of it: a week
 * across two months, the last quarter and nine months.
 */
export function parentPeriod(id: PeriodId, cadence: Cadence, rule: PeriodRule): PeriodId | undefined {
	if (cadences.indexOf(cadence) <= cadences.indexOf(periodCadence(id))) return undefined;
	const { start, end } = periodSpan(id, rule);
	const parent = periodContaining(start, cadence, rule);
	return parent !== undefined && end <= periodSpan(parent, rule).end ? parent : undefined;
}
