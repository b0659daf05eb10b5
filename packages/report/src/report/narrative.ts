import { formatDate } from "@cchc/calendar";
import type { JournalEntry } from "../journal/journal-type";
import { assess, outlook } from "./assessment";
import { computeFigure } from "./figure";
import { figureSentence } from "./figure-sentence";
import { formatCount, formatFigureWithUnit } from "./format-figure";
import type { ReportContext } from "./report-context";
import type { ReportSection, ReportSentence } from "./report-type";

const listedActivities = 5;

function byDate(entries: readonly JournalEntry[]): JournalEntry[] {
	return [...entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
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
