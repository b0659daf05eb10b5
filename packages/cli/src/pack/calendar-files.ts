import {
	type Deadline,
	formatDeadlinesMarkdown,
	formatICalendar,
	formatYearHtml,
	scheduleDuties,
} from "@cchc/calendar";
import { type Artifact, createArtifact, type Result } from "@cchc/core";
import type { Plan } from "@cchc/plan";

/** Every report due for the plan's year. */
export function planDeadlines(plan: Plan): Result<readonly Deadline[]> {
	return scheduleDuties(plan.reportingDuties, { year: plan.year });
}

/** Vietnamese names of the units by id, the short one where there is one. */
function unitNames(plan: Plan): Readonly<Record<string, string>> {
	return Object.fromEntries(plan.units.map((unit) => [unit.id, unit.shortName ?? unit.name]));
}

/** A moment for files that must carry one: the plan's own date, or the first day of its year. */
export function stampOf(plan: Plan): string {
	return `${plan.document.date ?? `${plan.year}-01-01`}T08:00:00+07:00`;
}

/** The year's reporting calendar as iCalendar and as a Markdown table. */
export function calendarFiles(plan: Plan, deadlines: readonly Deadline[]): Artifact[] {
	const issuer = plan.units.find(({ id }) => id === plan.issuer.unit);
	const email = plan.contacts?.find(({ kind }) => kind === "email")?.value ?? "noreply@invalid";
	const name = `Lịch báo cáo tuyên truyền CCHC năm ${plan.year}`;
	const calendar = formatICalendar(deadlines, {
		name,
		organizer: { name: issuer?.name ?? plan.issuer.place, email },
		stamp: stampOf(plan),
		unitNames: unitNames(plan),
	});
	const table = formatDeadlinesMarkdown(deadlines, { unitNames: unitNames(plan) });
	return [
		createArtifact(
			"calendar.ics",
			"text/calendar; charset=utf-8",
			calendar,
			"Lịch hạn báo cáo cả năm, mở bằng điện thoại hoặc Outlook",
		),
		createArtifact(
			"reports/calendar.md",
			"text/markdown; charset=utf-8",
			`# ${name}\n\n${table}`,
			"Bảng lịch hạn báo cáo cả năm",
		),
		createArtifact(
			"reports/calendar.html",
			"text/html; charset=utf-8",
			formatYearHtml({
				year: plan.year,
				title: name,
				deadlines,
				unitNames: unitNames(plan),
				subtitle: issuer?.name ?? plan.issuer.place,
			}),
			"Lịch treo tường cả năm: hạn báo cáo, ngày nghỉ, ngày âm",
		),
	];
}
