import { type CivilDate, type CivilDateTime, compareDates, type Deadline } from "@cchc/calendar";
import {
	type Artifact,
	createArtifact,
	fail,
	hasErrors,
	type Issue,
	type Result,
	succeed,
	withPathPrefix,
} from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import {
	communicationIndicators,
	compileReport,
	correctReport,
	type FrozenReport,
	formatFrozenReport,
	freezeReport,
	indicatorsInUse,
	type JournalEntry,
	mergeIntoReformReport,
	type PeriodicReport,
	reformIndicators,
} from "@cchc/report";
import { slugify } from "@cchc/vietnamese";
import { type ReportNotes, readPreviousJournal, readReportNotes, type Workspace } from "@cchc/workspace";
import { docxMediaType } from "./plan-files";

interface ReportFiles {
	readonly artifacts: readonly Artifact[];
	readonly issues: readonly Issue[];
}

/** What a person asks of one report beside its duty and period. */
export interface ReportWishes {
	readonly mode: "draft" | "final";
	/** The moment a final report is frozen. */
	readonly at?: CivilDateTime;
	/** Into the outline of the administrative-reform report, where the duty allows it. */
	readonly merge?: boolean;
	/** Declares that there was nothing to report. */
	readonly nil?: boolean;
	/** The report that was sent before, which this one replaces. */
	readonly sent?: FrozenReport;
	/** Why it is replaced. */
	readonly reason?: string;
}

interface Compiled {
	readonly report: PeriodicReport;
	readonly notes: ReportNotes;
	/** This year's and last year's. */
	readonly journal: readonly JournalEntry[];
}

async function compile(
	workspace: Workspace,
	{ duty, period }: Deadline,
	{ merge, nil }: ReportWishes,
): Promise<Result<Compiled>> {
	const { plan, journal, folder } = workspace;
	const notes = await readReportNotes(folder, duty.id, period);
	if (!notes.ok) return notes;
	const previous = await readPreviousJournal(folder, plan);
	if (!previous.ok) return previous;
	const { remarks } = notes.value;
	const reform = reformIndicators.filter(({ id }) => communicationIndicators.every((own) => own.id !== id));
	const compiled = compileReport({
		plan,
		journal,
		dutyId: duty.id,
		period,
		remarks,
		...(nil ? { nil } : {}),
		...(merge ? { indicators: [...communicationIndicators, ...indicatorsInUse(reform, journal, plan)] } : {}),
		...(previous.value === undefined ? {} : { previousYear: previous.value }),
	});
	const issues = [...notes.issues, ...compiled.issues];
	if (!compiled.ok) return fail(issues);
	const merged = merge ? mergeIntoReformReport(compiled.value, remarks) : undefined;
	return succeed(
		{ report: merged ?? compiled.value, notes: notes.value, journal: [...(previous.value ?? []), ...journal] },
		issues,
	);
}

interface Sealed {
	readonly frozen?: FrozenReport;
	/** Paragraphs on what a corrected report corrects. */
	readonly explanation: readonly string[];
}

function seal({ plan }: Workspace, { report, journal }: Compiled, wishes: ReportWishes): Result<Sealed> {
	const { mode, at, sent, reason } = wishes;
	const by = plan.units.find(({ id }) => id === report.unit)?.name ?? report.unit;
	if (at === undefined || (mode === "draft" && sent === undefined)) return succeed({ explanation: [] });
	if (sent === undefined) return succeed({ frozen: freezeReport(report, { at, by, journal }), explanation: [] });
	const corrected = correctReport(sent, report, { at, by, journal, reason: reason ?? "bổ sung, đính chính số liệu" });
	if (!corrected.ok) return corrected;
	const { frozen, explanation } = corrected.value;
	return succeed({ ...(mode === "final" ? { frozen } : {}), explanation }, corrected.issues);
}

/** One report as a Word file and as data; a final one with gaps gives issues and no file. */
export async function reportArtifacts(
	workspace: Workspace,
	deadline: Deadline,
	wishes: ReportWishes,
): Promise<ReportFiles> {
	const { duty, period, periodLabel, due } = deadline;
	const { plan, journal } = workspace;
	const compiled = await compile(workspace, deadline, wishes);
	if (!compiled.ok) return { artifacts: [], issues: compiled.issues };
	const { report, notes } = compiled.value;
	const sealed = seal(workspace, compiled.value, wishes);
	if (!sealed.ok) return { artifacts: [], issues: sealed.issues };
	const { frozen, explanation } = sealed.value;
	const { remarks: _remarks, ...register } = notes;
	const document = reportDocument(report, plan, journal, {
		...register,
		...(frozen === undefined ? {} : { frozen }),
		...(explanation.length === 0 ? {} : { explanation }),
	});
	const created = frozen?.frozenAt ?? `${due}T08:00:00+07:00`;
	const layout = layoutDocument(document, { mode: wishes.mode, created });
	const issues = [...compiled.issues, ...sealed.issues, ...layout.issues];
	if (!layout.ok || hasErrors(issues)) return { artifacts: [], issues };
	const suffix = `${wishes.merge ? "-cchc" : ""}${wishes.sent === undefined ? "" : "-dieu-chinh"}`;
	const name = `${slugify(duty.id)}-${period.toLowerCase()}${suffix}`;
	const label = `${duty.title}, ${periodLabel}`;
	const data = frozen === undefined ? `${JSON.stringify(report, null, 2)}\n` : formatFrozenReport(frozen);
	return {
		artifacts: [
			createArtifact(`${name}.docx`, docxMediaType, await renderDocx(layout.value), label),
			createArtifact(`${name}.json`, "application/json", data, `Số liệu gốc: ${label}`),
		],
		issues,
	};
}

/** A draft report for every duty and period whose figures are closed by `today`; none without a journal. */
export async function reportFiles(
	workspace: Workspace,
	deadlines: readonly Deadline[],
	today: CivilDate,
): Promise<ReportFiles> {
	if (!workspace.hasJournal) return { artifacts: [], issues: [] };
	const closed = deadlines.filter(({ cutOff }) => compareDates(cutOff, today) <= 0);
	const made: ReportFiles[] = [];
	for (const deadline of closed) {
		const { artifacts, issues } = await reportArtifacts(workspace, deadline, { mode: "draft" });
		made.push({ artifacts, issues: withPathPrefix(issues, [`${deadline.duty.id} ${deadline.period}`]) });
	}
	return { artifacts: made.flatMap(({ artifacts }) => artifacts), issues: made.flatMap(({ issues }) => issues) };
}
