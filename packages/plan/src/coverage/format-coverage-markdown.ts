import { formatMarkdownTable } from "@cchc/core";
import type { Plan } from "../plan-type";
import type { CoverageGrid } from "./coverage-grid";
import { gapSentences, shortUnitName, stateNames } from "./coverage-words";

const marks = { task: "●", unit: "○", nobody: "✗" } as const;

/** The coverage grid as Vietnamese Markdown: contents by forms, units by months, and the gaps in words. */
export function formatCoverageMarkdown(plan: Plan, grid: CoverageGrid): string {
	const contents = plan.contents.map((content) => [
		content.label,
		...plan.forms.map((form) => {
			const cell = grid.cells.find((candidate) => candidate.content === content.id && candidate.form === form.id);
			if (cell === undefined) return "";
			const units = cell.units.map((id) => shortUnitName(plan, id)).join(", ");
			return `${marks[cell.state]}${units === "" ? "" : ` ${units}`}`;
		}),
	]);
	const units = grid.units.map(({ unit, months }) => [
		shortUnitName(plan, unit),
		...months.map((ids) => (ids.length === 0 ? "" : String(ids.length))),
	]);
	const legend = Object.entries(marks).map(([state, mark]) => `${mark} ${stateNames[state as keyof typeof marks]}`);
	const gaps = gapSentences(plan, grid);
	return [
		"## Nội dung và hình thức\n",
		formatMarkdownTable(["Nội dung", ...plan.forms.map((form) => form.label)], contents),
		`${legend.join("; ")}; ô trống: không đặt ra.\n`,
		"## Đơn vị và tháng\n",
		formatMarkdownTable(["Đơn vị", ...(grid.units[0]?.months.map((_ids, index) => `T${index + 1}`) ?? [])], units),
		"Con số là số việc và báo cáo có thời gian rơi vào tháng.\n",
		"## Chỗ trống\n",
		gaps.length === 0 ? "Không có.\n" : gaps.map((gap) => `- ${gap}\n`).join(""),
	].join("\n");
}
