import type { Plan } from "@cchc/plan";
import { effectiveEntries } from "../journal/effective-entries";
import type { JournalEntry } from "../journal/journal-type";
import { entriesOf, type FormsById } from "./figure";
import { fillGaps } from "./fill-gaps";
import type { Indicator, PeriodicReport, ReportSection, ReportSentence } from "./report-type";

const areas: readonly (readonly [id: string, heading: string])[] = [
	["institutions", "Cải cách thể chế"],
	["procedures", "Cải cách thủ tục hành chính"],
	["apparatus", "Cải cách tổ chức bộ máy hành chính nhà nước"],
	["civil-service", "Cải cách chế độ công vụ"],
	["public-finance", "Cải cách tài chính công"],
	["digital-government", "Xây dựng, phát triển Chính quyền điện tử, Chính quyền số"],
];

function gap(id: string, text: string): ReportSentence {
	return { id, text, entries: [], gap: true };
}

function find(sections: readonly ReportSection[], id: string): ReportSection | undefined {
	for (const section of sections) {
		const found = section.id === id ? section : find(section.sections ?? [], id);
		if (found !== undefined) return found;
	}
	return undefined;
}

function sentencesOf(report: PeriodicReport, id: string): readonly ReportSentence[] {
	return find(report.sections, id)?.sentences ?? [];
}

/** Sections inside sections flattened to sentences, each led by its heading, for a place that has no room for more levels. */
function flatten(section: ReportSection | undefined): ReportSentence[] {
	return (section?.sections ?? []).flatMap((part) => {
		const [first, ...rest] = part.sentences;
		if (first === undefined) return [];
		return [
			{ ...first, text: `${part.heading}: ${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}` },
			...rest,
		];
	});
}

/**
 * The report on communication merged into the report on administrative reform ("có thể lồng ghép"), for duties that allow it:
 * the outline of that report, with communication filled in under steering and the six reform areas left as gaps. Figures, entries
 * and the table stay as they are; `remarks` fill the gaps of the new sections, e.g. `areas.procedures.gap`. `undefined` when the duty does not
 * allow it.
 */
export function mergeIntoReformReport(
	report: PeriodicReport,
	remarks: Readonly<Record<string, readonly string[]>> = {},
): PeriodicReport | undefined {
	if (report.duty.mayMergeInto === undefined) return undefined;
	const label = `${report.periodLabel.charAt(0).toLowerCase()}${report.periodLabel.slice(1)}`;
	const sections: ReportSection[] = [
		{
			id: "steering",
			heading: "Công tác chỉ đạo, điều hành cải cách hành chính",
			sentences: [],
			sections: [
				{
					id: "steering.plan",
					heading: "Xây dựng kế hoạch và tổ chức chỉ đạo, điều hành",
					sentences: sentencesOf(report, "direction"),
				},
				{
					id: "steering.inspection",
					heading: "Kiểm tra công tác cải cách hành chính",
					sentences: [
						gap(
							"steering.inspection.gap",
							"Nêu kế hoạch kiểm tra, số bộ phận được kiểm tra, vấn đề phát hiện và xử lý.",
						),
					],
				},
				{
					id: "steering.communication",
					heading: "Công tác thông tin, tuyên truyền cải cách hành chính",
					sentences: sentencesOf(report, "figures"),
					table: true,
				},
				{
					id: "steering.communication-forms",
					heading: "Kết quả tuyên truyền theo hình thức",
					sentences: flatten(find(report.sections, "by-form")),
				},
				{
					id: "steering.dialogue",
					heading: "Đối thoại, sáng kiến, thực hiện nhiệm vụ được giao",
					sentences: [
						gap(
							"steering.dialogue.gap",
							"Nêu các cuộc đối thoại, sáng kiến cải cách hành chính, nhiệm vụ được giao đã hoàn thành.",
						),
					],
				},
			],
		},
		{
			id: "areas",
			heading: "Kết quả cải cách hành chính trên các lĩnh vực",
			sentences: [],
			sections: areas.map(([id, heading]) => ({
				id: `areas.${id}`,
				heading,
				sentences: [
					gap(
						`areas.${id}.gap`,
						`Nêu kết quả ${heading.charAt(0).toLowerCase()}${heading.slice(1)} trong kỳ, có số liệu.`,
					),
				],
			})),
		},
		...report.sections.filter(({ id }) => id === "assessment" || id === "outlook" || id === "proposals"),
	];
	return {
		...report,
		id: `${report.id}-cchc`,
		title: `Kết quả công tác cải cách hành chính ${label}`,
		sections: fillGaps(sections, remarks),
	};
}

/** Those of the indicators that entries of the journal stand behind: what nobody logged is not stated as a zero. */
export function indicatorsInUse(
	indicators: readonly Indicator[],
	journal: readonly JournalEntry[],
	plan: Plan,
): Indicator[] {
	const forms: FormsById = new Map(plan.forms.map((form) => [form.id, form]));
	const entries = effectiveEntries(journal);
	return indicators.filter((indicator) => entriesOf(indicator, entries, forms).length > 0);
}
