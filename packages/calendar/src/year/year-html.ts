import { escapeXml } from "@cchc/core";
import { weekdayOf } from "../dates/civil-date";
import { fullDate, weekdayName } from "../dates/vietnamese-date";
import { lunarYearName } from "../lunar/can-chi";
import {
	dueListTitle,
	lunarLegend,
	type YearCalendarOptions,
	type YearDay,
	type YearMonth,
	type YearView,
	yearLegend,
	yearView,
} from "./year-view";

const styles = `
:root{color:#1b1f24;background:#fff;font:16px/1.35 Arial,"Liberation Sans",Helvetica,sans-serif}
body{margin:0 auto;padding:1rem;max-width:90rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 2rem}
h1{margin:0;color:#0b4a8f}
h2{margin:0 0 .5rem;font-size:1.2rem}
header p{margin:0;font-weight:700}
.legend{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:.5rem 0 1rem;padding:0;list-style:none;font-size:.85rem}
.legend b{display:inline-block;min-width:1.4em;margin-right:.4em;border-radius:.3em;text-align:center;font-weight:400}
main.with-list{display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,1fr);gap:1.5rem}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem 1.25rem;align-content:start;align-items:start}
table{width:100%;border-collapse:collapse;table-layout:fixed;break-inside:avoid}
caption{border-bottom:2px solid #0b4a8f;color:#0b4a8f;font-size:1.1rem;font-weight:700;text-align:left}
th{padding:.15rem 0;color:#4f5864;font-size:.75rem}
td{padding:.1rem 0;text-align:center;vertical-align:top}
td span{display:block;width:1.8em;margin:0 auto;border-radius:.3em}
td small{display:block;margin-top:.12em;color:#4f5864;font-size:.68rem}
td small.first{color:#b3161b;font-weight:700}
.weekend{background:#f2f3f5}
.off{background:#fbe3e3;font-weight:700}
.off,.sunday{color:#b3161b}
.work{background:#e2f2e6;color:#1d6b35;font-weight:700}
.cut-off{box-shadow:inset 0 0 0 2px #b45f06}
.due{background:#0b4a8f;color:#fff;font-weight:700}
aside dl{margin:0;font-size:.85rem}
dt{margin-top:.5rem;color:#0b4a8f;font-weight:700}
dd{margin:.15rem 0 0 1rem}
footer{margin-top:1rem;font-size:.85rem}
@media (max-width:60rem){main.with-list{grid-template-columns:1fr}
}
@media print{@page{size:A3 landscape;margin:10mm}
:root{font-size:13pt}
aside dl,footer{font-size:.64rem;line-height:1.25}
dt{margin-top:.3rem}
*{print-color-adjust:exact}
body{padding:0;max-width:none}
main.with-list{grid-template-columns:minmax(0,3fr) minmax(0,1fr)}
.months{grid-template-columns:repeat(4,1fr)}
}
`;

function joined(names: readonly (string | false)[]): string {
	return names.filter((name) => name !== false).join(" ");
}

/** What a reader who cannot see the colours is told. */
function spoken({ date, explanation, deadlines, cutOff }: YearDay): string {
	return [
		fullDate(date),
		explanation.reason,
		...(cutOff ? ["chốt số liệu"] : []),
		...(deadlines.length === 0 ? [] : [`hạn gửi ${deadlines.length} báo cáo`]),
	].join("; ");
}

function dayCell(day: YearDay | undefined): string {
	if (day === undefined) return "<td></td>";
	const { explanation, date } = day;
	const off = !explanation.working;
	const holiday = off && explanation.kind !== "weekend";
	const makeUp = !off && explanation.kind !== "ordinary";
	const cellClass = joined([holiday ? "off" : makeUp ? "work" : off && "weekend", weekdayOf(date) === 7 && "sunday"]);
	const mark = joined([day.deadlines.length > 0 ? "due" : day.cutOff && "cut-off"]);
	const number = `<span${mark === "" ? "" : ` class="${mark}"`}>${day.day}</span>`;
	const lunar = `<small${day.lunar.includes("/") ? ' class="first"' : ""}>${day.lunar}</small>`;
	const remark = day.deadlines.length > 0 || day.cutOff || holiday || makeUp;
	const title = remark ? ` title="${escapeXml(spoken(day))}"` : "";
	return `<td${cellClass === "" ? "" : ` class="${cellClass}"`}${title}>${number}${lunar}</td>`;
}

const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => {
	const short = weekday === 7 ? "CN" : `T${weekday + 1}`;
	return `<th scope="col" abbr="${weekdayName(weekday)}">${short}</th>`;
});

function monthTable({ month, weeks }: YearMonth): string {
	const rows = weeks.map((week) => `<tr>${week.map(dayCell).join("")}</tr>`);
	return [
		`<table><caption>Tháng ${month}</caption>`,
		`<thead><tr>${weekdays.join("")}</tr></thead>`,
		`<tbody>${rows.join("\n")}</tbody></table>`,
	].join("\n");
}

function dueList({ dueDays }: YearView): string {
	const items = dueDays.map(({ date, lines }) => {
		const heading = `<dt><time datetime="${date}">${fullDate(date)}</time></dt>`;
		return heading + lines.map((line) => `<dd>${escapeXml(line)}</dd>`).join("");
	});
	return items.length === 0 ? "" : `<aside><h2>${dueListTitle}</h2><dl>${items.join("\n")}</dl></aside>\n`;
}

const legend = yearLegend.map(([mark, label]) => `<li><b class="${mark}">15</b>${label}</li>`).join("");

/**
 * A year as one HTML page: a table per month with working days, holidays, lunar dates and due dates, and the list of reports.
 * Complete in itself (no script, font or picture from elsewhere), prints on A3 landscape. Same input, same bytes.
 * @throws CchcError `calendar/outside-work-calendar` for years before 2014 or after 2100.
 */
export function formatYearHtml(options: YearCalendarOptions): string {
	const view = yearView(options);
	const list = dueList(view);
	const subtitle = [options.subtitle ?? "", `năm ${lunarYearName(options.year)}`].filter((part) => part !== "");
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(options.title)}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>${escapeXml(options.title)}</h1><p>${escapeXml(subtitle.join(" · "))}</p></header>
<ul class="legend">${legend}<li>${lunarLegend}</li></ul>
<main${list === "" ? "" : ' class="with-list"'}>
<div class="months">
${view.months.map(monthTable).join("\n")}
</div>
${list}</main>
<footer>${view.notes.map((note) => `<p>${escapeXml(note)}</p>`).join("")}</footer>
</body>
</html>
`;
}
