import type { CivilDate } from "@cchc/calendar";
import { inFolder, type Result, resultOf } from "@cchc/core";
import type { Workspace } from "@cchc/workspace";
import { calendarFiles, planDeadlines } from "./calendar-files";
import { channelFiles } from "./channel-files";
import type { Pack } from "./pack-type";
import { planFiles } from "./plan-files";
import { reportFiles } from "./report-files";

/**
 * Makes the whole pack in memory: plan.docx and calendar.ics at its top, folders web/, radio/, poster/ and reports/.
 * @param today Reports are made for every period whose figures are closed by this day.
 */
export async function buildPack(workspace: Workspace, today: CivilDate): Promise<Result<Pack>> {
	const deadlines = planDeadlines(workspace.plan);
	const schedule = deadlines.ok ? deadlines.value : [];
	const plan = await planFiles(workspace.plan, schedule);
	const calendar = calendarFiles(workspace.plan, schedule);
	const reports = await reportFiles(workspace, schedule, today);
	const channels = await channelFiles(workspace, today);
	const pack = {
		artifacts: [...plan.artifacts, ...calendar, ...channels.artifacts, ...inFolder("reports", reports.artifacts)],
		losses: channels.losses,
	};
	return resultOf(pack, [...deadlines.issues, ...plan.issues, ...reports.issues, ...channels.issues]);
}
