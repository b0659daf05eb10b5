import { formatDate } from "@cchc/calendar";
import { assess, outlook } from "./assessment";
import { computeFigure } from "./figure";
import { formatFigureWithUnit, formatNumber } from "./format-figure";
import type { JournalEntry } from "./journal-type";
import type { ReportContext } from "./report-context";
import type { Figure, Indicator, ReportRow, ReportSection, ReportSentence } from "./report-type";

const listedActivities = 5;

/** A sentence for a figure: the indicator's own clause, or its label. */
export function clauseOf(indicator: Indicator, figure: Figure): string {
	const value = formatFigureWithUnit(figure, indicator);
	return indicator.sentence === undefined
		? `${indicator.label}: ${value}`
		: indicator.sentence.replace("{value}", value);
}

function ids(...figures: readonly Figure[]): string[] {
	return [...new Set(figures.flatMap(({ entries }) => entries))];
}

function rowSentence(row: ReportRow): ReportSentence {
	const { indicator, period, cumulative, percentOfTarget, target } = row;
	const parts = [clauseOf(indicator, period)];
	const isStock = indicator.aggregation.kind === "last" || indicator.aggregation.kind === "max";
	if (!isStock && cumulative.value !== null && cumulative.value !== period.value) {
		parts.push(`lũy kế từ đầu năm ${formatFigureWithUnit(cumulative, indicator)}`);
	}
	if (percentOfTarget !== undefined && target !== undefined) {
		parts.push(
			`đạt ${formatNumber(percentOfTarget)}% chỉ tiêu năm (${formatFigureWithUnit({ ...cumulative, state: "value", value: target }, indicator)})`,
		);
	}
	return { id: `results.${indicator.id}`, text: `${parts.join("; ")}.`, entries: ids(period, cumulative) };
}

function activityList(id: string, entries: readonly JournalEntry[]): ReportSentence[] {
	if (entries.length === 0) return [];
	const listed = entries.slice(0, listedActivities);
	const titles = listed.map(({ title, date }) => `${title} (${formatDate(date, "numeric")})`).join("; ");
	const rest = entries.length - listed.length;
	const more = rest > 0 ? `; và ${formatNumber(rest)} hoạt động khác` : "";
	return [{ id, text: `Các hoạt động: ${titles}${more}.`, entries: entries.map((entry) => entry.id) }];
}

function direction(context: ReportContext): ReportSection {
	const directing = context.inPeriod.filter(({ quantities }) => (quantities.documents ?? 0) > 0);
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
	const indicators = rows.map(({ indicator }) => indicator);
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
			const figures = indicators
				.map((indicator) => ({ indicator, figure: computeFigure(indicator, entries, forms) }))
				.filter(({ figure }) => figure.state === "value");
			const sentences: ReportSentence[] = figures.map(({ indicator, figure }) => ({
				id: `by-form.${form.id}.${indicator.id}`,
				text: `${clauseOf(indicator, figure)}.`,
				entries: figure.entries,
			}));
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
		sentences: context.rows
			.filter(({ period, target }) => period.state === "value" || target !== undefined)
			.map(rowSentence),
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
