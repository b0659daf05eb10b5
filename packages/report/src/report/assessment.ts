import { daysBetween, periodSpan } from "@cchc/calendar";
import { formatFigureWithUnit, formatNumber, formatPercent } from "./format-figure";
import type { ReportContext } from "./report-context";
import type { ReportRow, ReportSection, ReportSentence } from "./report-type";

/** Share of the report year that has passed at the end of the period, above 0 and at most 1. */
function elapsedShare({ period, rule, end }: Pick<ReportContext, "period" | "rule" | "end">): number {
	const year = periodSpan(period.slice(0, 4), rule);
	return Math.min(1, (daysBetween(year.start, end) + 1) / (daysBetween(year.start, year.end) + 1));
}

type RowWithTarget = ReportRow & { readonly target: number; readonly percentOfTarget: number };

function rowsWithTarget({ rows }: Pick<ReportContext, "rows">): RowWithTarget[] {
	return rows.filter((row): row is RowWithTarget => row.target !== undefined && row.percentOfTarget !== undefined);
}

/** True for what adds up over the year; a stock or a rate has to stand at its target all the time. */
function isGrowing({ indicator: { aggregation } }: ReportRow): boolean {
	return aggregation.kind === "sum" || aggregation.kind === "count" || aggregation.kind === "minutes";
}

/**
 * Rows whose share of the yearly target is at least `factor` times what is wanted by now, and the others. Wanted of what adds up is the share of
 * the year that has passed, of a stock or a rate the whole.
 */
export function splitByPace(
	context: Pick<ReportContext, "period" | "rule" | "end" | "rows">,
	factor: number,
): { readonly onPace: RowWithTarget[]; readonly behind: RowWithTarget[] } {
	const share = elapsedShare(context);
	const rows = rowsWithTarget(context);
	const reached = (row: RowWithTarget): boolean => row.percentOfTarget >= (isGrowing(row) ? share : 1) * 100 * factor;
	return { onPace: rows.filter(reached), behind: rows.filter((row) => !reached(row)) };
}

function targetList(rows: readonly RowWithTarget[]): string {
	return rows
		.map(({ indicator, cumulative, target, percentOfTarget }) => {
			const label = `${indicator.label.charAt(0).toLowerCase()}${indicator.label.slice(1)}`;
			return `${label} (${formatNumber(cumulative.value ?? 0)}/${formatNumber(target)} ${indicator.unit}, đạt ${formatPercent(percentOfTarget)})`;
		})
		.join("; ");
}

function targetSentences(rows: readonly RowWithTarget[], all: number, id: string, lead: string): ReportSentence[] {
	if (rows.length === 0) return [];
	const entries = [...new Set(rows.flatMap(({ cumulative }) => cumulative.entries))];
	return [{ id, text: `Có ${rows.length}/${all} chỉ tiêu tuyên truyền ${lead}: ${targetList(rows)}.`, entries }];
}

/** Assessment: what keeps pace with the year's targets, what is behind; causes are a gap. */
export function assess(context: ReportContext): ReportSection {
	const { onPace, behind } = splitByPace(context, 1);
	const idle = context.plan.forms.filter(
		(form) => context.kind.scope === "commune" && !context.inPeriod.some((entry) => entry.form === form.id),
	);
	const all = onPace.length + behind.length;
	const wholeYear = elapsedShare(context) >= 1;
	const results = targetSentences(
		onPace,
		all,
		"assessment.on-pace",
		wholeYear ? "đạt hoặc vượt mức cả năm" : "đạt hoặc vượt tiến độ so với chỉ tiêu năm",
	);
	const limits = [
		...targetSentences(
			wholeYear ? behind : behind.filter(isGrowing),
			all,
			"assessment.behind",
			wholeYear ? "chưa đạt mức cả năm" : "chậm so với tiến độ chỉ tiêu năm",
		),
		...targetSentences(
			wholeYear ? [] : behind.filter((row) => !isGrowing(row)),
			all,
			"assessment.below-plan",
			"chưa đạt mức của kế hoạch",
		),
	];
	if (idle.length > 0) {
		limits.push({
			id: "assessment.idle-forms",
			text: `Hình thức chưa thực hiện trong kỳ: ${idle.map(({ label }) => label).join("; ")}.`,
			entries: [],
		});
	}
	return {
		id: "assessment",
		heading: "Đánh giá chung",
		sentences: [],
		sections: [
			{
				id: "assessment.results",
				heading: "Kết quả đạt được",
				sentences:
					results.length > 0
						? results
						: [
								{
									id: "assessment.results.gap",
									text: "Nêu kết quả nổi bật trong kỳ, có số liệu kèm theo.",
									entries: [],
									gap: true,
								},
							],
			},
			{
				id: "assessment.limits",
				heading: "Tồn tại, hạn chế và nguyên nhân",
				sentences: [
					...limits,
					{
						id: "assessment.causes.gap",
						text:
							limits.length > 0
								? "Nêu nguyên nhân khách quan, chủ quan của các hạn chế trên."
								: "Nêu hạn chế và nguyên nhân; nếu không có, ghi “Không có”.",
						entries: [],
						gap: true,
					},
				],
			},
		],
	};
}

/** What is left of the year's targets, and a gap for the tasks of the next period. */
export function outlook(context: ReportContext): ReportSection {
	const left =
		elapsedShare(context) >= 1 ? [] : rowsWithTarget(context).filter(({ percentOfTarget }) => percentOfTarget < 100);
	const remaining = left.filter(isGrowing).map(({ indicator, cumulative, target }) => {
		const rest = target - (cumulative.value ?? 0);
		const label = `${indicator.label.charAt(0).toLowerCase()}${indicator.label.slice(1)}`;
		return `${label} ${formatFigureWithUnit({ state: "value", value: rest, entries: [] }, indicator)}`;
	});
	const sentences: ReportSentence[] =
		remaining.length === 0
			? []
			: [
					{
						id: "outlook.remaining",
						text: `Để đạt chỉ tiêu cả năm, còn phải thực hiện: ${remaining.join("; ")}.`,
						entries: [...new Set(left.filter(isGrowing).flatMap(({ cumulative }) => cumulative.entries))],
					},
				];
	return {
		id: "outlook",
		heading: "Phương hướng, nhiệm vụ kỳ tiếp theo",
		sentences: [
			...sentences,
			{
				id: "outlook.gap",
				text: "Nêu nhiệm vụ trọng tâm kỳ tiếp theo: việc, đơn vị chủ trì, thời hạn.",
				entries: [],
				gap: true,
			},
		],
	};
}
