import type { ChannelKind, Form } from "@cchc/plan";
import { channelOf } from "../journal/entry-channel";
import type { JournalEntry, Measure } from "../journal/journal-type";
import type { Aggregation, EntryFilter, Figure, Indicator } from "./report-type";

/** Forms of the plan by id, for the channel of each entry. */
export type FormsById = ReadonlyMap<string, Pick<Form, "channels">>;

/** True when the entry passes every given field of the filter. */
export function matchesFilter(entry: JournalEntry, filter: EntryFilter | undefined, forms: FormsById): boolean {
	if (filter === undefined) return true;
	const channel: ChannelKind | undefined =
		filter.channels === undefined ? undefined : channelOf(entry, forms.get(entry.form));
	return (
		(filter.forms?.includes(entry.form) ?? true) &&
		(filter.units?.includes(entry.unit) ?? true) &&
		(filter.channels === undefined || (channel !== undefined && filter.channels.includes(channel))) &&
		(filter.contents === undefined || entry.contents.some((id) => filter.contents?.includes(id)))
	);
}

/** Measures an aggregation reads; an entry with none of them does not stand behind the figure. */
function measuresOf(aggregation: Aggregation): readonly Measure[] | undefined {
	switch (aggregation.kind) {
		case "sum":
		case "last":
		case "max":
			return [aggregation.measure];
		case "ratio":
			return [aggregation.numerator, aggregation.denominator];
		case "weighted-mean":
			return [aggregation.measure, aggregation.weight];
		default:
			return undefined;
	}
}

/** Entries a figure of this indicator rests on, in the order given. Only entries that carry what is counted are among them. */
export function entriesOf(indicator: Indicator, entries: readonly JournalEntry[], forms: FormsById): JournalEntry[] {
	const { aggregation, filter } = indicator;
	const wanted = measuresOf(aggregation);
	return entries.filter(
		(entry) =>
			matchesFilter(entry, filter, forms) &&
			(wanted === undefined || wanted.some((measure) => entry.quantities[measure] !== undefined)) &&
			(aggregation.kind !== "minutes" || entry.minutes !== undefined) &&
			(aggregation.kind !== "distinct" || entry[aggregation.field] !== undefined),
	);
}

function sum(entries: readonly JournalEntry[], measure: Measure): number {
	return entries.reduce((total, entry) => total + (entry.quantities[measure] ?? 0), 0);
}

function latest(entries: readonly JournalEntry[]): JournalEntry | undefined {
	return entries.reduce<JournalEntry | undefined>(
		(last, entry) => (last === undefined || entry.date >= last.date ? entry : last),
		undefined,
	);
}

const counted = (value: number, entries: readonly JournalEntry[]): Figure => ({
	state: value === 0 ? "zero" : "value",
	value,
	entries: entries.map(({ id }) => id),
});

const missing: Figure = { state: "missing", value: null, entries: [] };

/** A quotient in the indicator's unit, ratios in `%` times 100; missing when nothing was there to divide by. */
export function quotientOf(numerator: number, denominator: number, unit: string): Pick<Figure, "state" | "value"> {
	if (denominator === 0) return { state: "missing", value: null };
	const value = (numerator / denominator) * (unit === "%" ? 100 : 1);
	return { state: value === 0 ? "zero" : "value", value };
}

function quotientFigure(numerator: number, denominator: number, unit: string, entries: readonly string[]): Figure {
	return { ...quotientOf(numerator, denominator, unit), entries, numerator, denominator };
}

/**
 * Makes one figure from entries already cut to a window and a unit, corrections applied. Sums and counts of nothing are zero;
 * a stock (`last`, `max`), a ratio or a mean of nothing is missing.
 */
export function computeFigure(indicator: Indicator, entries: readonly JournalEntry[], forms: FormsById): Figure {
	const { aggregation, unit } = indicator;
	const used = entriesOf(indicator, entries, forms);
	const ids = used.map(({ id }) => id);
	switch (aggregation.kind) {
		case "sum":
			return counted(sum(used, aggregation.measure), used);
		case "count":
		case "text-digest":
			return counted(used.length, used);
		case "minutes":
			return counted(
				used.reduce((total, entry) => total + (entry.minutes ?? 0), 0),
				used,
			);
		case "distinct":
			return counted(new Set(used.map((entry) => entry[aggregation.field])).size, used);
		case "last": {
			const entry = latest(used);
			return entry === undefined ? missing : counted(entry.quantities[aggregation.measure] ?? 0, [entry]);
		}
		case "max": {
			const values = used.map((entry) => entry.quantities[aggregation.measure] ?? 0);
			return used.length === 0
				? missing
				: counted(
						values.reduce((a, b) => Math.max(a, b)),
						used,
					);
		}
		case "ratio":
			return quotientFigure(sum(used, aggregation.numerator), sum(used, aggregation.denominator), unit, ids);
		case "weighted-mean": {
			const weighted = used.reduce(
				(total, { quantities }) =>
					total + (quantities[aggregation.measure] ?? 0) * (quantities[aggregation.weight] ?? 0),
				0,
			);
			return quotientFigure(weighted, sum(used, aggregation.weight), unit, ids);
		}
	}
}
