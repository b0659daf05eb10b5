import type { CivilDate } from "@cchc/calendar";
import { findUnit, type Plan, unitName } from "@cchc/plan";
import type { FrozenReport, JournalEntry, PeriodicReport, ReportSection } from "@cchc/report";
import { pointLabel, toRoman } from "@cchc/vietnamese";
import type { AdministrativeDocument, BodyBlock, SignatureBlock } from "../administrative-document-type";
import { indicatorTable } from "./indicator-table";
import { lowerFirst } from "./lower-first";
import { traceabilityAnnex } from "./traceability-annex";

/** What the report itself does not know. */
export interface ReportDocumentOptions {
	/** Register number; absent: a gap. */
	readonly number?: number;
	/** Absent: a gap. */
	readonly date?: CivilDate;
	/** Default: `BC-UBND` for the plan's issuer, `BC-` and initials for others. */
	readonly symbol?: string;
	/** Default: the plan's signer for its issuer; for others a gap. */
	readonly signature?: SignatureBlock;
	/** Default: the archive note of the plan. */
	readonly archive?: string;
	/** Default: true. The annex lists the journal entries behind every figure. */
	readonly traceability?: boolean;
	/** The report as it was frozen: it then travels inside with its moment, sender, entries and hash, so that whoever gets it can judge and check it. */
	readonly frozen?: FrozenReport;
	/** Of a corrected report: what it replaces, why, and every difference; printed before the first section. */
	readonly explanation?: readonly string[];
}

/**
 * A periodic report as an administrative document: its sections, the table of indicators, and an annex that lists the
 * journal entries behind each figure. The report travels inside the file as data.
 */
export function reportDocument(
	report: PeriodicReport,
	plan: Plan,
	entries: readonly JournalEntry[],
	options: ReportDocumentOptions = {},
): AdministrativeDocument {
	const traced = options.traceability ?? true;
	const explanation = (options.explanation ?? []).map((text): BodyBlock => ({ kind: "paragraph", text }));
	const sections = report.sections.flatMap((section, index) => sectionBlocks(report, section, [index]));
	const mention: BodyBlock = {
		kind: "paragraph",
		text: "Danh mục hoạt động làm căn cứ cho từng số liệu được nêu tại Phụ lục kèm theo Báo cáo này.",
	};
	const { recipient, via } = report.duty;
	const through = via === undefined ? "" : ` (qua ${unitName(plan, via)})`;
	return {
		kind: "report",
		issuer: reporterHead(report, plan),
		symbol: options.symbol ?? `BC-${reporterInitials(report, plan)}`,
		place: plan.issuer.place,
		abstract: report.title,
		addressees: [`${unitName(plan, recipient)}${through}`],
		body: [...explanation, ...sections, ...(traced ? [mention] : []), closing(report)],
		recipients: ["Như trên"],
		archive: options.archive ?? plan.archive,
		signature: options.signature ?? reporterSignature(report, plan),
		...(options.number === undefined ? {} : { number: options.number }),
		...(options.date === undefined ? {} : { date: options.date }),
		...(traced ? { annexes: [traceabilityAnnex(report, plan, entries)] } : {}),
		data:
			options.frozen === undefined ? { kind: "cchc/report", report } : { kind: "cchc/report", frozen: options.frozen },
	};
}

function isIssuer(report: PeriodicReport, plan: Plan): boolean {
	return report.unit === plan.issuer.unit;
}

function reporterHead(report: PeriodicReport, plan: Plan): AdministrativeDocument["issuer"] {
	const fullName = unitName(plan, report.unit);
	if (isIssuer(report, plan)) return { name: plan.issuer.letterhead, fullName };
	const superior = unitName(plan, plan.issuer.unit).replace(/^(?:Ủy|Uỷ) ban nhân dân/u, "UBND");
	return { superior: [superior], name: [fullName], fullName };
}

function reporterInitials(report: PeriodicReport, plan: Plan): string {
	if (isIssuer(report, plan)) return "UBND";
	const words = unitName(plan, report.unit)
		.replace(/\s+xã.*$/iu, "")
		.split(/\s+/u);
	return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

function reporterSignature(report: PeriodicReport, plan: Plan): SignatureBlock {
	if (isIssuer(report, plan)) return plan.signature;
	const kind = findUnit(plan, report.unit)?.kind;
	return { authority: [kind === "radio-station" ? "PHỤ TRÁCH ĐÀI" : "NGƯỜI BÁO CÁO"] };
}

function closing(report: PeriodicReport): BodyBlock {
	return { kind: "paragraph", text: `Trên đây là Báo cáo ${lowerFirst(report.title)}` };
}

function sectionBlocks(report: PeriodicReport, section: ReportSection, place: readonly number[]): BodyBlock[] {
	const index = place.at(-1) as number;
	const numbers = [`${toRoman(index + 1)}.`, `${index + 1}.`, `${pointLabel(index)})`];
	const number = numbers[place.length - 1] ?? "-";
	const level = place.length === 1 ? 1 : place.length === 2 ? 2 : 3;
	return [
		{ kind: "heading", level, number, text: section.heading },
		...section.sentences.map(
			(sentence): BodyBlock => ({
				kind: "paragraph",
				text: sentence.text,
				sources: sentence.entries,
				...(sentence.gap ? { gap: true } : {}),
			}),
		),
		...(section.table ? [indicatorTable(report)] : []),
		...(section.sections ?? []).flatMap((child, childIndex) => sectionBlocks(report, child, [...place, childIndex])),
	];
}
