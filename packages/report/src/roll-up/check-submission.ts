import { parsePeriodId, periodCadence, periodParts } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { makeIssue } from "../messages";
import { formatNumber } from "../report/format-figure";
import { isFlow, isQuotient } from "./add-figures";
import type { Roster } from "./reporting-unit";
import type { RollUpOptions } from "./roll-up-type";
import type { Submission } from "./submission-type";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Why a submission cannot be taken in at all; nothing when it can. */
export function refusal(submission: Submission, options: RollUpOptions, roster: Roster): Issue | undefined {
	const { unit, period, sentAt, source } = submission;
	const from = source ?? unit;
	const path = ["submissions", from];
	if (!roster.has(unit)) return makeIssue("report/unknown-sender", { unit, from }, { path });
	if (!moment.test(sentAt) || Number.isNaN(Date.parse(sentAt)))
		return makeIssue("report/invalid-moment", { from, text: sentAt }, { path });
	const parsed = parsePeriodId(period);
	const wanted = periodParts(options.period);
	const fits =
		parsed.ok &&
		periodCadence(period) === wanted.cadence &&
		periodParts(period).year === wanted.year &&
		periodParts(period).index <= wanted.index;
	return fits ? undefined : makeIssue("report/other-period", { from, period, wanted: options.period }, { path });
}

/** What looks wrong in the figures of one unit: negative, above 100 %, cumulative below its part or below an earlier one. */
export function checkSubmission(
	submission: Submission,
	earlier: Submission | undefined,
	name: string,
	indicators: RollUpOptions["indicators"],
): Issue[] {
	const issues: Issue[] = [];
	for (const indicator of indicators) {
		const figure = submission.figures[indicator.id];
		if (figure === undefined) continue;
		const path = ["submissions", submission.unit, indicator.id];
		const { period, cumulative } = figure;
		const common = { unit: name, label: indicator.label };
		for (const { value } of [period, cumulative]) {
			if (value !== null && value < 0)
				issues.push(makeIssue("report/negative-figure", { ...common, found: formatNumber(value) }, { path }));
		}
		if (isQuotient(indicator)) {
			if (period.value !== null && (period.numerator === undefined || period.denominator === undefined)) {
				issues.push(makeIssue("report/ratio-without-sums", common, { path }));
			}
			if (indicator.unit === "%" && (period.value ?? 0) > 100) {
				issues.push(
					makeIssue("report/unit-rate-above-hundred", { ...common, found: formatNumber(period.value ?? 0) }, { path }),
				);
			}
		}
		if (!isFlow(indicator) || cumulative.value === null) continue;
		if (period.value !== null && cumulative.value < period.value) {
			const values = { ...common, period: formatNumber(period.value), cumulative: formatNumber(cumulative.value) };
			issues.push(makeIssue("report/cumulative-below-period", values, { path }));
		}
		const before = earlier?.figures[indicator.id]?.cumulative.value;
		if (before !== null && before !== undefined && cumulative.value < before) {
			const values = {
				...common,
				before: formatNumber(before),
				after: formatNumber(cumulative.value),
				period: earlier?.period ?? "",
			};
			issues.push(makeIssue("report/unit-cumulative-falls", values, { path }));
		}
	}
	return issues;
}
