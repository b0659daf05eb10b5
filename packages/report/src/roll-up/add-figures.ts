import { quotientOf } from "../report/figure";
import type { Indicator } from "../report/report-type";
import type { RollUpFigure } from "./roll-up-type";
import type { SubmittedValue } from "./submission-type";

/** True for figures that add up over periods: a later cumulative figure is never smaller. */
export function isFlow({ aggregation: { kind } }: Indicator): boolean {
	return kind === "sum" || kind === "count" || kind === "minutes" || kind === "distinct" || kind === "text-digest";
}

/** True for figures made of two sums, which must not be averaged. */
export function isQuotient({ aggregation: { kind } }: Indicator): boolean {
	return kind === "ratio" || kind === "weighted-mean";
}

function canAdd(value: SubmittedValue, indicator: Indicator): boolean {
	return isQuotient(indicator)
		? value.numerator !== undefined && value.denominator !== undefined
		: value.value !== null && (value.state === "value" || value.state === "zero");
}

/**
 * Adds up one indicator over units: sums and stocks are summed, maxima compared, ratios and means made anew from the sums of
 * their numerators and denominators. Values that are not there add nothing and are not counted among `units`.
 */
export function addFigures(values: readonly SubmittedValue[], indicator: Indicator): RollUpFigure {
	const used = values.filter((value) => canAdd(value, indicator));
	if (isQuotient(indicator)) {
		const numerator = used.reduce((total, value) => total + (value.numerator ?? 0), 0);
		const denominator = used.reduce((total, value) => total + (value.denominator ?? 0), 0);
		return { ...quotientOf(numerator, denominator, indicator.unit), numerator, denominator, units: used.length };
	}
	if (used.length === 0) {
		const nil = values.length > 0 && values.every(({ state }) => state === "nil-report");
		return { state: nil ? "nil-report" : "missing", value: null, units: 0 };
	}
	const numbers = used.map(({ value }) => value ?? 0);
	const value = numbers.reduce((a, b) => (indicator.aggregation.kind === "max" ? Math.max(a, b) : a + b));
	return { state: value === 0 ? "zero" : "value", value, units: used.length };
}

/** The same as a value that can be added up once more. */
export function asSubmittedValue({ units: _units, ...value }: RollUpFigure): SubmittedValue {
	return value;
}
