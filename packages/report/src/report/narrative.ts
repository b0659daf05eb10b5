import { formatDate } from "@cchc/calendar";
import type { JournalEntry } from "../journal/journal-type";
import { assess, outlook } from "./assessment";
import { computeFigure } from "./figure";
import { formatCount, formatFigureWithUnit, formatNumber, formatPercent } from "./format-figure";
import type { ReportContext } from "./report-context";
import type { Figure, Indicator, ReportRow, ReportSection, ReportSentence } from "./report-type";

const listedActivities = 5;

/** A sentence for a figure: the indicator's own clause, or its label. */
function clauseOf(indicator: Indicator, figure: Figure): string {
	const { numerator, denominator } = figure;
	const sums =
		indicator.unit === "%" && numerator !== undefined && denominator !== undefined
			? ` (${formatNumber(numerator)}/${formatNumber(denominator)})`
			: "";
	const value = `${formatFigureWithUnit(figure, indicator)}${sums}`;
	return indicator.sentence === undefined
		? `${indicator.label}: ${value}`
		: indicator.sentence.replace("{value}", value);
}

function entryIds(...figures: readonly Figure[]): string[] {
	return [...new Set(figures.flatMap(({ entries }) => entries))];
}

function inJournalOrder({ soFar }: ReportContext, ids: readonly string[]): string[] {
	const wanted = new Set(ids);
	return soFar.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}

function byDate(entries: readonly JournalEntry[]): JournalEntry[] {
	return [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How a sum stands to last year's: "tăng 08 tin, bài so với cùng kỳ năm trước". */
function againstLastYear({ indicator, samePeriodLastYear }: ReportRow, { value }: Figure): string | undefined {
	const before = samePeriodLastYear?.value;
	if (before === null || before === undefined || value === null) return undefined;
	if (before === value) return "bằng cùng kỳ năm trước";
	const change: Figure = { state: "value", value: Math.abs(value - before), entries: [] };
	return `${value > before ? "tăng" : "giảm"} ${formatFigureWithUnit(change, indicator)} so với cùng kỳ năm trước`;
}

function figureSentence(context: ReportContext, row: ReportRow, figure: Figure, id: string): ReportSentence {
	const { indicator, cumulative } = row;
	const parts = [clauseOf(indicator, figure)];
	const flows =
		indicator.aggregation.kind === "sum" ||
		indicator.aggregation.kind === "count" ||
		indicator.aggregation.kind === "minutes";
	const wholeRow = figure.value === row.period.value;
	if (flows && wholeRow && cumulative.value !== null && cumulative.value !== figure.value) {
		parts.push(`lũy kế từ đầu năm ${formatFigureWithUnit(cumulative, indicator)}`);
	}
	const compared = flows && wholeRow ? againstLastYear(row, figure) : undefined;
	if (compared !== undefined) parts.push(compared);
	if (wholeRow && row.target !== undefined && row.percentOfTarget !== undefined) {
		parts.push(
			`đạt ${formatPercent(row.percentOfTarget)} chỉ tiêu năm (${formatNumber(row.target)} ${indicator.unit})`,
		);
	}
	const entries = parts.length > 1 ? entryIds(figure, cumulative) : [...figure.entries];
	const lastYear = compared === undefined ? [] : (row.samePeriodLastYear?.entries ?? []);
	return { id, text: `${parts.join("; ")}.`, entries: [...inJournalOrder(context, entries), ...lastYear] };
}

/** The lead of the table: how many activities, in how many of the plan's forms, by how many units. */
function summary(context: ReportContext): ReportSentence {
	const { inPeriod, plan, start, end, kind } = context;
	const forms = new Set(inPeriod.map(({ form }) => form)).size;
	const units = new Set(inPeriod.map(({ unit }) => unit)).size;
	const window = `Từ ngày ${formatDate(start, "numeric")} đến ngày ${formatDate(end, "numeric")}`;
	const spread =
		kind.scope === "commune"
			? `, bằng ${forms}/${plan.forms.length} hình thức của kế hoạch, do ${formatCount(units)} đơn vị, bộ phận thực hiện`
			: "";
	const text =
		inPeriod.length === 0
			? `${window}, nhật ký chưa ghi hoạt động tuyên truyền nào.`
			: `${window}, đã thực hiện ${formatCount(inPeriod.length)} hoạt động tuyên truyền${spread}; số liệu cụ thể như sau:`;
	return { id: "figures.summary", text, entries: inPeriod.map(({ id }) => id) };
}

function activityList(id: string, entries: readonly JournalEntry[]): ReportSentence[] {
	if (entries.length === 0) return [];
	const listed = byDate(entries).slice(0, listedActivities);
	const titles = listed.map(({ title, date }) => `${title} (${formatDate(date, "numeric")})`).join("; ");
	const rest = entries.length - listed.length;
	const more = rest > 0 ? `; và ${formatCount(rest)} hoạt động khác` : "";
	return [
		{
			id,
			text: `${rest > 0 ? "Một số hoạt động" : "Các hoạt động"}: ${titles}${more}.`,
			entries: entries.map((entry) => entry.id),
		},
	];
}

function direction(context: ReportContext): ReportSection {
	const directing = byDate(context.inPeriod.filter(({ quantities }) => (quantities.documents ?? 0) > 0));
	const total = directing.reduce((sum, { quantities }) => sum + (quantities.documents ?? 0), 0);
	const sentences: ReportSentence[] =
		directing.length === 0
			? [
					{
						id: "direction.gap",
						text: "Nêu văn bản chỉ đạo, phân công, kiểm tra về tuyên truyền cải cách hành chính trong kỳ (số, ngày, trích yếu); nhật ký chưa ghi văn bản nào.",
						entries: [],
						gap: true,
					},
				]
			: [
					{
						id: "direction.documents",
						text: `Trong kỳ đã ban hành ${formatFigureWithUnit({ state: "value", value: total, entries: [] }, { unit: "văn bản" })} chỉ đạo, hướng dẫn: ${directing
							.map(({ title, date }) => `${title} (${formatDate(date, "numeric")})`)
							.join("; ")}.`,
						entries: directing.map(({ id }) => id),
					},
				];
	return { id: "direction", heading: "Công tác chỉ đạo, triển khai", sentences };
}

function byForm(context: ReportContext): ReportSection {
	const { plan, inPeriod, kind, forms, rows } = context;
	const shown = plan.forms.filter(
		(form) =>
			kind.scope === "commune" ||
			inPeriod.some((entry) => entry.form === form.id) ||
			(form.units ?? []).includes(context.duty.reporter),
	);
	return {
		id: "by-form",
		heading: "Kết quả theo hình thức tuyên truyền",
		sentences: [],
		sections: shown.map((form): ReportSection => {
			const entries = inPeriod.filter((entry) => entry.form === form.id);
			const sentences = rows
				.map((row) => ({ row, figure: computeFigure(row.indicator, entries, forms) }))
				.filter(({ figure }) => figure.state === "value")
				.map(({ row, figure }) => figureSentence(context, row, figure, `by-form.${form.id}.${row.indicator.id}`));
			const none: ReportSentence[] = [
				{ id: `by-form.${form.id}.none`, text: "Trong kỳ chưa thực hiện hình thức này.", entries: [] },
			];
			return {
				id: `by-form.${form.id}`,
				heading: form.label,
				sentences:
					entries.length === 0 ? none : [...sentences, ...activityList(`by-form.${form.id}.activities`, entries)],
			};
		}),
	};
}

function byContent({ plan, inPeriod }: ReportContext): ReportSection {
	return {
		id: "by-content",
		heading: "Kết quả theo nội dung tuyên truyền",
		sentences: plan.contents.map((content): ReportSentence => {
			const entries = inPeriod.filter(({ contents }) => contents.includes(content.id));
			const count = formatFigureWithUnit({ state: "value", value: entries.length, entries: [] }, { unit: "hoạt động" });
			return {
				id: `by-content.${content.id}`,
				text:
					entries.length === 0 ? `${content.label}: chưa có hoạt động nào trong kỳ.` : `${content.label}: ${count}.`,
				entries: entries.map(({ id }) => id),
			};
		}),
	};
}

/** The standard outline of a report on communication, filled with sentences made from figures; gaps are marked. */
export function narrate(context: ReportContext): ReportSection[] {
	const overall: ReportSection = {
		id: "figures",
		heading: "Kết quả thực hiện các chỉ tiêu",
		table: true,
		sentences: [summary(context)],
	};
	return [
		direction(context),
		{
			id: "results",
			heading: "Kết quả tuyên truyền",
			sentences: [],
			sections: [overall, byForm(context), byContent(context)],
		},
		assess(context),
		outlook(context),
		{
			id: "proposals",
			heading: "Đề xuất, kiến nghị",
			sentences: [
				{
					id: "proposals.gap",
					text: "Nêu đề xuất, kiến nghị với cấp trên; nếu không có, ghi “Không có kiến nghị”.",
					entries: [],
					gap: true,
				},
			],
		},
	];
}
