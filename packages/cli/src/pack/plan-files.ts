import type { Deadline } from "@cchc/calendar";
import { type Artifact, createArtifact, type Issue } from "@cchc/core";
import { layoutDocument, planDocument, renderDocx } from "@cchc/document";
import { asIssued, type Plan } from "@cchc/plan";
import { stampOf } from "./calendar-files";

/** Media type of a Word file. */
export const docxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function planDocx(
	plan: Plan,
	deadlines: readonly Deadline[],
	verbatim: boolean,
): Promise<{ bytes?: Uint8Array; issues: readonly Issue[] }> {
	const document = planDocument(plan, { calendar: deadlines, verbatim });
	const layout = layoutDocument(document, { mode: "draft", created: stampOf(plan) });
	if (!layout.ok) return { issues: layout.issues };
	return { bytes: await renderDocx(layout.value), issues: layout.issues };
}

/**
 * The plan as a Word file with the reporting calendar as its annex. A plan with slips was signed as it stands, so
 * `plan.docx` keeps the signed wording and `plan-corrected.docx` shows the mended one.
 */
export async function planFiles(
	plan: Plan,
	deadlines: readonly Deadline[],
): Promise<{ artifacts: Artifact[]; issues: readonly Issue[] }> {
	const signed = (plan.slips ?? []).length > 0;
	const main = await planDocx(signed ? asIssued(plan) : plan, deadlines, signed);
	const artifacts: Artifact[] = [];
	const label = signed ? "Kế hoạch, đúng câu chữ bản đã ký" : "Kế hoạch";
	if (main.bytes !== undefined) artifacts.push(createArtifact("plan.docx", docxMediaType, main.bytes, label));
	if (!signed) return { artifacts, issues: main.issues };
	const corrected = await planDocx(plan, deadlines, false);
	if (corrected.bytes !== undefined) {
		artifacts.push(
			createArtifact("plan-corrected.docx", docxMediaType, corrected.bytes, "Kế hoạch, bản đã sửa lỗi câu chữ"),
		);
	}
	return { artifacts, issues: [...main.issues, ...corrected.issues] };
}
