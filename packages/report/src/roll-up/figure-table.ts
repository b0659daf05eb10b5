import { columnsOf, nameHeading, sentHeading, unitHeading } from "./figure-columns";
import type { RollUp } from "./roll-up-type";

/** Every unit of a roll-up in one row, a column for each figure, ratios as two sums; `readFigureTable` reads it back. */
export function figureTable(rollUp: RollUp): { columns: string[]; rows: (string | number)[][] } {
	const columns = columnsOf(rollUp.rows.map(({ indicator }) => indicator));
	const sent = new Map(
		rollUp.submissions.filter(({ period }) => period === rollUp.period).map((one) => [one.unit, one.sentAt]),
	);
	return {
		columns: [unitHeading, nameHeading, sentHeading, ...columns.map(({ heading }) => heading)],
		rows: rollUp.lines
			.filter(({ unit }) => sent.has(unit))
			.map(({ unit, name, figures }) => [
				unit,
				name,
				sent.get(unit) ?? "",
				...columns.map(({ indicator, column, part }) => figures[indicator.id]?.[column][part] ?? ""),
			]),
	};
}
