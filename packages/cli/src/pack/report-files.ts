import { type CivilDate, compareDates, type Deadline } from "@cchc/calendar";
import { type Artifact, createArtifact, type Issue } from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import { compileReport } from "@cchc/report";
import { slugify } from "@cchc/vietnamese";
import { readReportNotes, type Workspace } from "@cchc/workspace";
import { docxMediaType } from "./plan-files";

interface ReportFiles {
	readonly artifacts: readonly Artifact[];
	readonly issues: readonly Issue[];
}

/** One report as a Word file and as data; a final one with gaps gives issues and no file. */
export async function reportArtifacts(
	workspace: Workspace,
	{ duty, period, periodLabel, due }: Deadline,
	mode: "draft" | "final",
): Promise<ReportFiles> {
	const { plan, journal } = workspace;
	const notes = await readReportNotes(workspace.folder, duty.id, period);
	if (!notes.ok) return { artifacts: [], issues: notes.issues };
	const { remarks, ...register } = notes.value;
	const compiled = compileReport({ plan, journal, dutyId: duty.id, period, remarks });
	if (!compiled.ok) return { artifacts: [], issues: compiled.issues };
	const document = reportDocument(compiled.value, plan, journal, register);
	const layout = layoutDocument(document, { mode, created: `${due}T08:00:00+07:00` });
	const issues = [...notes.issues, ...compiled.issues, ...layout.issues];
	if (!layout.ok) return { artifacts: [], issues };
	const name = `${slugify(duty.id)}-${period.toLowerCase()}`;
	const label = `${duty.title}, ${periodLabel}`;
	const data = `${JSON.stringify(compiled.value, null, 2)}\n`;
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
	for (const deadline of closed) made.push(await reportArtifacts(workspace, deadline, "draft"));
	return { artifacts: made.flatMap(({ artifacts }) => artifacts), issues: made.flatMap(({ issues }) => issues) };
}
