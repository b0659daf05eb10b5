import type { LegalBasis } from "@cchc/core";
import { formatFigureWithUnit, formatNumber } from "./format-figure";
import type { PeriodicReport, ReportRow } from "./report-type";

/** From this value on, so many points. */
export interface ScoreBand {
	readonly atLeast: number;
	readonly points: number;
}

/** A scoring rule as data: "≥ 100 lượt 4 điểm, 50–<100 3 điểm, <50 2 điểm, không có 0 điểm". */
export interface ScoringRule {
	readonly id: string;
	readonly label: string;
	/** Id of the indicator whose cumulative figure is scored; several are added up and must share a unit. */
	readonly indicators: readonly [string, ...string[]];
	/** In any order; the one with the greatest `atLeast` that is reached counts. */
	readonly bands: readonly [ScoreBand, ...ScoreBand[]];
	readonly basis?: LegalBasis;
}

/** One rule applied to a report. */
export interface Score {
	readonly rule: string;
	/** The value that was scored; `null` when a figure is not there: then no points are given, nor zero points. */
	readonly value: number | null;
	readonly points: number | null;
	readonly mostPoints: number;
	/** Entries behind the value. */
	readonly entries: readonly string[];
	/** Vietnamese: how the points came about. */
	readonly text: string;
}

/** Points for a value; 0 below the lowest band. */
export function pointsFor(rule: Pick<ScoringRule, "bands">, value: number): number {
	const reached = rule.bands.filter(({ atLeast }) => value >= atLeast).toSorted((a, b) => b.atLeast - a.atLeast)[0];
	return reached?.points ?? 0;
}

function scoreOne(rule: ScoringRule, report: PeriodicReport): Score {
	const rows = rule.indicators.map((id) => report.rows.find(({ indicator }) => indicator.id === id));
	const found = rows.filter((row): row is ReportRow => row !== undefined);
	const mostPoints = Math.max(...rule.bands.map(({ points }) => points));
	const values = found.map(({ cumulative }) => cumulative.value);
	const entries = [...new Set(found.flatMap(({ cumulative }) => cumulative.entries))];
	const sameUnit = new Set(found.map(({ indicator }) => indicator.unit)).size === 1;
	const known = values.filter((value) => value !== null);
	if (found.length < rows.length || known.length < values.length || !sameUnit) {
		return {
			rule: rule.id,
			value: null,
			points: null,
			mostPoints,
			entries,
			text: `${rule.label}: chưa đủ số liệu để chấm điểm.`,
		};
	}
	const value = known.reduce((a, b) => a + b, 0);
	const points = pointsFor(rule, value);
	const amount = formatFigureWithUnit({ state: "value", value, entries: [] }, found[0]?.indicator ?? { unit: "" });
	return {
		rule: rule.id,
		value,
		points,
		mostPoints,
		entries,
		text: `${rule.label}: ${amount}, ${formatNumber(points)}/${formatNumber(mostPoints)} điểm.`,
	};
}

/** Scores a report by rules; every score carries the entries it rests on. */
export function scoreReport(report: PeriodicReport, rules: readonly ScoringRule[]): Score[] {
	return rules.map((rule) => scoreOne(rule, report));
}

/**
 * Rules of a real scoring table of a commune (Quy định 11-QĐ/TU on science, technology and digital transformation, xã Công
 * Hải), as a pattern: communication on the portal and on air, and direct communication.
 */
export const exampleScoringRules: readonly ScoringRule[] = [
	{
		id: "items-on-air-and-portal",
		label: "Tuyên truyền qua trang thông tin điện tử, hệ thống loa, đài",
		indicators: ["portal-items", "radio-items"],
		bands: [
			{ atLeast: 100, points: 4 },
			{ atLeast: 50, points: 3 },
			{ atLeast: 1, points: 2 },
		],
	},
	{
		id: "direct",
		label: "Tuyên truyền trực tiếp",
		indicators: ["training-attendances", "meeting-attendances"],
		bands: [
			{ atLeast: 100, points: 4 },
			{ atLeast: 50, points: 3 },
			{ atLeast: 1, points: 2 },
		],
	},
];
