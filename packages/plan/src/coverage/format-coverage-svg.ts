import { escapeXml } from "@cchc/core";
import type { Plan } from "../plan-type";
import type { CoverageGrid } from "./coverage-grid";
import { gapSentences, shortUnitName, stateNames } from "./coverage-words";

const margin = 32;
const labelWidth = 300;
const rowHeight = 44;
const headHeight = 64;
const colours = { task: "#1f6f4a", unit: "#d9b44a", nobody: "#b3261e", empty: "#f3f1ec" } as const;
const ink = "#22252a";

/** Breaks a label into lines of at most `width` characters, at most `most` lines. */
function linesOf(text: string, width: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	const kept = lines.slice(0, most);
	if (lines.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, width - 1)}…`;
	return kept;
}

function label(lines: readonly string[], x: number, y: number, options = ""): string {
	const top = y - ((lines.length - 1) * 15) / 2 + 4;
	return lines
		.map((line, index) => `<text x="${x}" y="${top + index * 15}"${options}>${escapeXml(line)}</text>`)
		.join("");
}

function table(
	rows: readonly {
		readonly name: string;
		readonly cells: readonly { readonly fill: string; readonly text: string; readonly title: string }[];
	}[],
	heads: readonly string[],
	top: number,
	cellWidth: number,
): string {
	const parts = heads.map((head, index) =>
		label(
			linesOf(head, Math.floor(cellWidth / 7), 3),
			margin + labelWidth + index * cellWidth + cellWidth / 2,
			top + headHeight / 2,
			' text-anchor="middle" font-weight="600"',
		),
	);
	rows.forEach((row, rowIndex) => {
		const y = top + headHeight + rowIndex * rowHeight;
		parts.push(label(linesOf(row.name, 42, 2), margin + labelWidth - 12, y + rowHeight / 2, ' text-anchor="end"'));
		row.cells.forEach((cell, index) => {
			const x = margin + labelWidth + index * cellWidth;
			parts.push(
				`<rect x="${x + 2}" y="${y + 2}" width="${cellWidth - 4}" height="${rowHeight - 4}" rx="4" fill="${cell.fill}"><title>${escapeXml(cell.title)}</title></rect>`,
			);
			if (cell.text !== "") {
				const dark = cell.fill === colours.task || cell.fill === colours.nobody;
				parts.push(
					label(
						linesOf(cell.text, Math.floor(cellWidth / 7.8), 2),
						x + cellWidth / 2,
						y + rowHeight / 2,
						` text-anchor="middle" fill="${dark ? "#ffffff" : ink}"`,
					),
				);
			}
		});
	});
	return parts.join("\n");
}

/** The coverage grid as an SVG picture: green is a task, yellow only a unit, red nobody; below it the units by months. */
export function formatCoverageSvg(plan: Plan, grid: CoverageGrid): string {
	const columns = Math.max(plan.forms.length, 1);
	const cellWidth = Math.max(130, Math.floor(760 / columns));
	const width = margin * 2 + labelWidth + Math.max(columns * cellWidth, 780);
	const contentRows = plan.contents.map((content) => ({
		name: content.label,
		cells: plan.forms.map((form) => {
			const cell = grid.cells.find((candidate) => candidate.content === content.id && candidate.form === form.id);
			if (cell === undefined) return { fill: colours.empty, text: "", title: "không đặt ra" };
			const units = cell.units.map((id) => shortUnitName(plan, id));
			const text =
				units.length === 0 ? "chưa ai làm" : units.length === 1 ? (units[0] ?? "") : `${units.length} đơn vị`;
			return {
				fill: colours[cell.state],
				text,
				title: `${content.label} – ${form.label}: ${stateNames[cell.state]}. ${units.join(", ")}`,
			};
		}),
	}));
	const unitRows = grid.units.map(({ unit, months }) => ({
		name: shortUnitName(plan, unit),
		cells: months.map((ids, index) => ({
			fill: ids.length === 0 ? colours.empty : colours.task,
			text: ids.length === 0 ? "" : String(ids.length),
			title: `Tháng ${index + 1}: ${ids.length} việc`,
		})),
	}));
	const firstTop = 96;
	const secondTop = firstTop + headHeight + contentRows.length * rowHeight + 56;
	const gaps = gapSentences(plan, grid);
	const gapTop = secondTop + headHeight + unitRows.length * rowHeight + 40;
	const gapLines = gaps.flatMap((gap) => linesOf(`• ${gap}`, Math.floor((width - margin * 2) / 7), 4));
	const height = gapTop + gapLines.length * 18 + margin;
	const legend = (Object.keys(stateNames) as (keyof typeof stateNames)[])
		.map((state, index) => {
			const x = margin + labelWidth + index * 250;
			return `<rect x="${x}" y="58" width="14" height="14" rx="3" fill="${colours[state]}"/><text x="${x + 20}" y="70">${escapeXml(stateNames[state])}</text>`;
		})
		.join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(`Lưới phủ của kế hoạch ${plan.title}`)}" font-family="'Be Vietnam Pro','Noto Sans','DejaVu Sans',sans-serif" font-size="12" fill="${ink}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${margin}" y="40" font-size="20" font-weight="700">${escapeXml(plan.title)}</text>
<text x="${margin}" y="70" font-size="14" font-weight="600">Nội dung và hình thức</text>${legend}
${table(
	contentRows,
	plan.forms.map((form) => form.label),
	firstTop,
	cellWidth,
)}
<text x="${margin}" y="${secondTop - 8}" font-size="14" font-weight="600">Đơn vị và tháng: số việc, báo cáo có thời gian</text>
${table(
	unitRows,
	Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
	secondTop,
	65,
)}
${gapLines.map((line, index) => `<text x="${margin}" y="${gapTop + index * 18}">${escapeXml(line)}</text>`).join("\n")}
</svg>
`;
}
