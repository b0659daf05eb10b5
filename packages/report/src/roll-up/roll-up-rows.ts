import type { Indicator } from "../report/report-type";
import { addFigures } from "./add-figures";
import { completenessOf } from "./completeness";
import type { Taken } from "./roll-up-lines";
import type { RollUpGroup, RollUpLine, RollUpRow } from "./roll-up-type";

/** Every indicator added up over the lines. */
export function rowsOf(lines: readonly RollUpLine[], indicators: readonly Indicator[]): RollUpRow[] {
	return indicators.map((indicator) => {
		const figures = lines.map(({ figures: own }) => own[indicator.id]).filter((figure) => figure !== undefined);
		return {
			indicator,
			period: addFigures(
				figures.map(({ period }) => period),
				indicator,
			),
			cumulative: addFigures(
				figures.map(({ cumulative }) => cumulative),
				indicator,
			),
		};
	});
}

/** The same for each body between the units and the top, in the order of the roster. */
export function groupsOf(lines: readonly RollUpLine[], { options, roster }: Taken): RollUpGroup[] {
	const byGroup = new Map<string, RollUpLine[]>();
	for (const line of lines) {
		if (line.group === undefined) continue;
		const own = byGroup.get(line.group) ?? [];
		byGroup.set(line.group, own);
		own.push(line);
	}
	return options.units
		.filter(({ id }) => byGroup.has(id))
		.map(({ id }) => {
			const own = byGroup.get(id) ?? [];
			return {
				unit: id,
				name: roster.get(id)?.name ?? id,
				rows: rowsOf(own, options.indicators),
				completeness: completenessOf(own),
			};
		});
}
