import { formatDate } from "@cchc/calendar";
import { escapeXml } from "@cchc/core";
import { formatNumber } from "../report/format-figure";
import { isFlow } from "./add-figures";
import { pageScript, pageStyle } from "./roll-up-page-assets";
import { formatRate, type PrintTable, rollUpTables } from "./roll-up-tables";
import type { Completeness, RollUp } from "./roll-up-type";

interface Bar {
	readonly label: string;
	readonly value: number;
	readonly tone: string;
}

/** A bar chart whose bars are read out as a list; widths are shares of the greatest value. */
function barChart(title: string, bars: readonly Bar[]): string {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	const rows = bars.map(({ label, value, tone }) => {
		const share = ((value / most) * 100).toFixed(2);
		return `<li><span class="label">${escapeXml(label)}</span><span class="track"><span class="bar ${tone}" style="width:${share}%"></span></span><span class="value">${formatNumber(value)}</span></li>`;
	});
	return `<section class="chart"><h2>${escapeXml(title)}</h2><ul>${rows.join("")}</ul></section>`;
}

/** One chart for each unit of measure that several sums share: figures of different units have no common scale. */
function sameUnitCharts(rows: RollUp["rows"]): string[] {
	const flows = rows.filter(({ indicator, period }) => isFlow(indicator) && (period.value ?? 0) > 0);
	const units = [...new Set(flows.map(({ indicator }) => indicator.unit))];
	return units.flatMap((unit) => {
		const own = flows.filter(({ indicator }) => indicator.unit === unit);
		const bars = own.map(({ indicator, period }) => ({
			label: indicator.label,
			value: period.value ?? 0,
			tone: "plain",
		}));
		return own.length < 2 ? [] : [barChart(`Kết quả trong kỳ (${unit})`, bars)];
	});
}

function statusBars({ onTime, late, overdue, notDue }: Completeness): Bar[] {
	return [
		{ label: "Đúng hạn", value: onTime, tone: "good" },
		{ label: "Gửi muộn", value: late, tone: "fair" },
		{ label: "Quá hạn, chưa gửi", value: overdue, tone: "bad" },
		{ label: "Chưa đến hạn", value: notDue, tone: "rest" },
	];
}

function tableHtml({ id, title, columns, rows, align, note }: PrintTable): string {
	const numeric = align.map((side) => side === "right");
	const head = columns
		.map(
			(column, index) =>
				`<th scope="col"${numeric[index] ? ' class="number"' : ""}><button type="button">${escapeXml(column)}</button></th>`,
		)
		.join("");
	const body = rows
		.map(
			(row) =>
				`<tr>${row.map((cell, index) => `<td${numeric[index] ? ' class="number"' : ""}>${escapeXml(cell)}</td>`).join("")}</tr>`,
		)
		.join("\n");
	return `<section id="${id}"><h2>${escapeXml(title)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(title)}"><table class="sortable"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>${note === undefined ? "" : `<p class="method">${escapeXml(note)}</p>`}</section>`;
}

/**
 * A page of its own for a roll-up: charts, and tables that sort when a heading is pressed. Loads nothing from elsewhere; without
 * scripts the tables stand in the order of the roster. The way every rate is reckoned is written beside it.
 */
export function rollUpPage(rollUp: RollUp): string {
	const { name, periodLabel, start, end, asOf, completeness, groups, rows } = rollUp;
	const current = groups.filter(({ completeness: own }) => own.expected + own.received > 0);
	const title = `Tổng hợp báo cáo tuyên truyền cải cách hành chính ${periodLabel.charAt(0).toLowerCase()}${periodLabel.slice(1)}`;
	const cards = [
		[formatNumber(completeness.expected), "đơn vị phải báo cáo"],
		[formatNumber(completeness.received), "báo cáo đã nhận"],
		[formatRate(completeness.rate), "tỷ lệ đã nhận"],
		[formatRate(completeness.onTimeRate), "tỷ lệ đúng hạn"],
	].map(([value, label]) => `<li><strong>${value}</strong><span>${label}</span></li>`);
	const charts = [
		barChart("Tình hình gửi báo cáo (đơn vị)", statusBars(completeness)),
		current.length > 1
			? barChart(
					"Báo cáo đã nhận theo địa bàn",
					current.map(({ name: label, completeness: own }) => ({ label, value: own.received, tone: "good" })),
				)
			: "",
		...sameUnitCharts(rows),
	];
	return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)} - ${escapeXml(name)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="office">${escapeXml(name)}</p>
<h1>${escapeXml(title)}</h1>
<p>Số liệu từ ngày ${formatDate(start, "numeric")} đến ngày ${formatDate(end, "numeric")}; tình hình gửi đến hết ngày ${formatDate(asOf, "numeric")}.</p>
</header>
<main>
<ul class="cards">${cards.join("")}</ul>
<p class="method">Cách tính: tỷ lệ đã nhận = số báo cáo đã nhận / số đơn vị phải báo cáo tại ngày chốt số liệu; đúng hạn xét theo ngày gửi bản đầu tiên. Tỷ lệ của toàn địa bàn tính từ tổng tử số và tổng mẫu số, không lấy trung bình.</p>
<div class="charts">${charts.join("")}</div>
${rollUpTables(rollUp).map(tableHtml).join("\n")}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}
