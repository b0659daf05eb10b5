import { type CivilDate, compareDates, type Deadline } from "@cchc/calendar";
import { type Artifact, createArtifact, type Issue } from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import { compileReport, type PeriodicReport } from "@cchc/report";
import { slugify } from "@cchc/vietnamese";
import type { Workspace } from "@cchc/workspace";
import { docxMediaType } from "./plan-files";

async function reportDocx(
	report: PeriodicReport,
	workspace: Workspace,
): Promise<{ bytes?: Uint8Array; issues: readonly Issue[] }> {
	const document = reportDocument(report, workspace.plan, workspace.journal);
	const layout = layoutDocument(document, { mode: "draft", created: `${report.due}T08:00:00+07:00` });
	if (!layout.ok) return { issues: layout.issues };
	return { bytes: await renderDocx(layout.value), issues: layout.issues };
}

/** A draft report for every duty and period whose figures are closed by `today`; none without a journal. */
export async function reportFiles(
	workspace: Workspace,
	deadlines: readonly Deadline[],
	today: CivilDate,
): Promise<{ artifacts: Artifact[]; issues: readonly Issue[] }> {
	const artifacts: Artifact[] = [];
	const issues: Issue[] = [];
	if (!workspace.hasJournal) return { artifacts, issues };
	for (const { duty, period, periodLabel, cutOff } of deadlines) {
		if (compareDates(cutOff, today) > 0) continue;
		const compiled = compileReport({ plan: workspace.plan, journal: workspace.journal, dutyId: duty.id, period });
		issues.push(...compiled.issues);
		if (!compiled.ok) continue;
		const docx = await reportDocx(compiled.value, workspace);
		issues.push(...docx.issues);
		const name = `reports/${slugify(duty.id)}-${period.toLowerCase()}`;
		const label = `${duty.title}, ${periodLabel}`;
		if (docx.bytes !== undefined) artifacts.push(createArtifact(`${name}.docx`, docxMediaType, docx.bytes, label));
		const json = `${JSON.stringify(compiled.value, null, 2)}\n`;
		artifacts.push(createArtifact(`${name}.json`, "application/json", json, `Số liệu gốc: ${label}`));
	}
	return { artifacts, issues };
}
