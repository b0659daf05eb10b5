import { escapeXml } from "@cchc/core";
import { fullDate } from "../dates/vietnamese-date";
import { lunarYearName } from "../lunar/can-chi";
import {
	type DueDay,
	dueListTitle,
	lunarLegend,
	type YearCalendarOptions,
	type YearDay,
	type YearMonth,
	yearLegend,
	yearView,
} from "./year-view";

const page = { width: 420, height: 297, margin: 12 };
const monthBox = { width: 68, height: 78, columns: 4, top: 32 };
const cell = { width: 9.3, height: 10.4 };
const listLeft = page.margin + monthBox.columns * (monthBox.width + 1.5) + 4;
const listWidth = page.width - page.margin - listLeft;
const listTop = 36;
const listBottom = 268;

const ink = { text: "#1b1f24", quiet: "#5b6470", red: "#b3161b", blue: "#0b4a8f", amber: "#b45f06", green: "#1d6b35" };
const fill = { off: "#fbe3e3", weekend: "#f2f3f5", work: "#e2f2e6", line: "#c9ced6" };

const bold = ' font-weight="700"';
const centred = ' text-anchor="middle"';
const atEnd = ' text-anchor="end"';

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Text with its baseline at `y`; `more` are further attributes, each with a space before it. */
function text(x: number, y: number, size: number, content: string, color: string = ink.text, more = ""): string {
	const place = `x="${round(x)}" y="${round(y)}" font-size="${size}"`;
	return `<text ${place} fill="${color}"${more}>${escapeXml(content)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, more: string): string {
	return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${more}/>`;
}

/** Breaks text into lines that fit a width; a letter is taken as half its size wide. */
function wrap(content: string, width: number, size: number): string[] {
	const most = Math.floor(width / (size * 0.5));
	const lines: string[] = [];
	let line = "";
	for (const word of content.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > most) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

function drawDay(day: YearDay, left: number, top: number, column: number): string {
	const { explanation, deadlines } = day;
	const off = !explanation.working;
	const holiday = off && explanation.kind !== "weekend";
	const makeUp = !off && explanation.kind !== "ordinary";
	const background = holiday ? fill.off : makeUp ? fill.work : off ? fill.weekend : "#ffffff";
	const parts = [rect(left, top, cell.width, cell.height, `fill="${background}"`)];
	const middle = left + cell.width / 2;
	if (deadlines.length > 0) {
		parts.push(rect(left + 1, top + 0.8, cell.width - 2, 6.2, `rx="1.2" fill="${ink.blue}"`));
	} else if (day.cutOff) {
		const more = `rx="1.2" fill="none" stroke="${ink.amber}" stroke-width="0.5"`;
		parts.push(rect(left + 1, top + 0.8, cell.width - 2, 6.2, more));
	}
	const red = holiday || column === 6;
	const color = deadlines.length > 0 ? "#ffffff" : red ? ink.red : makeUp ? ink.green : ink.text;
	const weight = deadlines.length > 0 || holiday || makeUp ? bold : "";
	parts.push(text(middle, top + 5.5, 4.6, String(day.day), color, centred + weight));
	const first = day.lunar.includes("/");
	parts.push(text(middle, top + 9.5, 2.6, day.lunar, first ? ink.red : ink.quiet, centred + (first ? bold : "")));
	return parts.join("");
}

const weekdayLabels = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

function drawMonth({ month, weeks }: YearMonth): string {
	const column = (month - 1) % monthBox.columns;
	const row = Math.floor((month - 1) / monthBox.columns);
	const left = page.margin + column * (monthBox.width + 1.5);
	const top = monthBox.top + row * (monthBox.height + 2);
	const inside = left + 1;
	const parts = [
		text(inside, top + 5, 5, `Tháng ${month}`, ink.blue, bold),
		`<path d="M${round(inside)} ${round(top + 7)}h${round(cell.width * 7)}" stroke="${ink.blue}" stroke-width="0.4"/>`,
	];
	weekdayLabels.forEach((label, index) => {
		const x = inside + (index + 0.5) * cell.width;
		const color = index === 6 ? ink.red : ink.quiet;
		parts.push(text(x, top + 10.8, 2.8, label, color, centred + bold));
	});
	weeks.forEach((week, weekIndex) => {
		week.forEach((day, index) => {
			if (day === undefined) return;
			parts.push(drawDay(day, inside + index * cell.width, top + 12.5 + weekIndex * cell.height, index));
		});
	});
	return `<g>${parts.join("")}</g>`;
}

interface ListLine {
	readonly content: string;
	readonly heading: boolean;
	/** Distance to the line above, in line heights. */
	readonly lead: number;
}

function listLines(dueDays: readonly DueDay[], size: number): ListLine[] {
	return dueDays.flatMap(({ date, lines }) => [
		{ content: fullDate(date), heading: true, lead: 1.55 },
		...lines.flatMap((line) =>
			wrap(line, listWidth - 3, size).map((content, index) => ({
				content: index === 0 ? `• ${content}` : content,
				heading: false,
				lead: index === 0 ? 1.25 : 1.1,
			})),
		),
	]);
}

const listSizes = [3.4, 3.2, 3, 2.8, 2.6, 2.4, 2.2, 2];

function heightOf(lines: readonly ListLine[], size: number): number {
	return lines.reduce((height, { lead }) => height + lead * size, 0);
}

/** The list of due days in the largest letters that fit; what does not fit at all is counted in the last line. */
function drawList(dueDays: readonly DueDay[]): string {
	const room = listBottom - listTop;
	const size = listSizes.find((candidate) => heightOf(listLines(dueDays, candidate), candidate) <= room) ?? 2;
	let y = listTop;
	const parts: string[] = [];
	const lines = listLines(dueDays, size);
	for (const [index, { content, heading, lead }] of lines.entries()) {
		y += lead * size;
		if (y > listBottom - size && index < lines.length - 1) {
			parts.push(text(listLeft + 2, y, size, `… còn ${lines.length - index} dòng, xem bảng thời hạn báo cáo`));
			break;
		}
		if (heading) parts.push(text(listLeft, y, size, content, ink.blue, bold));
		else parts.push(text(listLeft + (content.startsWith("•") ? 0.8 : 2.4), y, size, content));
	}
	return parts.join("");
}

function drawFoot(notes: readonly string[]): string {
	const size = 2.9;
	return notes
		.flatMap((note) => wrap(note, page.width - 2 * page.margin, size))
		.map((line, index) => text(page.margin, 276 + index * 4, size, line))
		.join("");
}

const legendStyles: Readonly<Record<string, string>> = {
	due: `fill="${ink.blue}"`,
	"cut-off": `fill="#ffffff" stroke="${ink.amber}" stroke-width="0.5"`,
	off: `fill="${fill.off}"`,
	work: `fill="${fill.work}"`,
	weekend: `fill="${fill.weekend}"`,
};

function drawLegend(): string {
	const y = 25.5;
	const parts = yearLegend.map(([mark, label], index) => {
		const x = page.margin + 1 + index * 43;
		return rect(x, y - 3.2, 5, 4, `rx="0.8" ${legendStyles[mark]}`) + text(x + 6.5, y, 3.2, label);
	});
	const x = page.margin + 1 + yearLegend.length * 43;
	return parts.join("") + text(x, y, 3.2, lunarLegend, ink.quiet);
}

/**
 * A year on one A3 sheet (landscape) as SVG: twelve months with working days, holidays, lunar dates and due dates, and the
 * list of reports beside them. Needs no font of its own and loads nothing. Same input, same bytes.
 * @throws CchcError `calendar/outside-work-calendar` for years before 2014 or after 2100.
 */
export function formatYearSvg(options: YearCalendarOptions): string {
	const view = yearView(options);
	const { width, height, margin } = page;
	const right = width - margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif">`,
		`<title>${escapeXml(options.title)}</title>`,
		rect(0, 0, width, height, 'fill="#ffffff"'),
		text(margin, 17, 9, options.title, ink.blue, bold),
		text(right, 13, 5, options.subtitle ?? "", ink.text, atEnd + bold),
		text(right, 19, 4, `Năm ${lunarYearName(options.year)}`, ink.quiet, atEnd),
		drawLegend(),
		...view.months.map(drawMonth),
		`<path d="M${round(listLeft - 3)} ${monthBox.top}V${listBottom}" stroke="${fill.line}" stroke-width="0.3"/>`,
		text(listLeft, listTop, 5, dueListTitle, ink.text, bold),
		view.dueDays.length > 0 ? drawList(view.dueDays) : text(listLeft, listTop + 6, 3.4, "Không có báo cáo."),
		drawFoot(view.notes),
		"</svg>",
		"",
	].join("\n");
}
