import { compareDates, type Deadline, daysBetween, formatDate, scheduleDuties } from "@cchc/calendar";
import { citeLegalBasis, hasErrors } from "@cchc/core";
import { type Plan, unitName } from "@cchc/plan";
import { exitCodes } from "../cli-context";
import { type Command, type CommandOptions, textOption } from "../command";
import { listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";

function remaining(days: number): string {
	if (days < 0) return `đã qua ${-days} ngày`;
	return days === 0 ? "hôm nay" : `còn ${days} ngày`;
}

function describe(deadline: Deadline, plan: Plan, { today, values }: CommandOptions): string {
	const { duty, periodLabel, start, cutOff, due, explain } = deadline;
	const via = duty.via === undefined ? "" : ` (qua ${unitName(plan, duty.via)})`;
	const lines = [
		`${formatDate(due, "weekday-numeric")} · ${remaining(daysBetween(today, due))}`,
		`  ${duty.title}, ${periodLabel}`,
		`  ${unitName(plan, duty.reporter)} → ${unitName(plan, duty.recipient)}${via}`,
		`  Số liệu từ ${formatDate(start, "numeric")} đến hết ${formatDate(cutOff, "numeric")}`,
	];
	if (values.explain === true) {
		for (const { text, basis } of explain)
			lines.push(`  - ${text}${basis === undefined ? "" : ` [${citeLegalBasis(basis)}]`}`);
	}
	return `${lines.join("\n")}\n`;
}

/** `cchc calendar <folder>`: the reports that are due, the nearest first. */
export const calendarCommand: Command = {
	name: "calendar",
	summary: "Xem các hạn báo cáo từ hôm nay đến hết năm; --explain nói rõ vì sao là ngày đó",
	arguments: ["<thư mục>"],
	options: { explain: { type: "boolean" }, year: { type: "string" }, all: { type: "boolean" } },
	optionHelp: {
		explain: "nêu từng bước tính ra ngày, kèm điều luật",
		all: "cả những hạn đã qua trong năm",
		year: "năm khác với năm của kế hoạch, ví dụ 2025",
	},
	example: "cchc calendar examples/nhan-quyen-2024 --today 2024-03-10 --explain",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const { plan } = workspace;
		const year = Number(textOption(options, "year") ?? plan.year);
		const schedule = scheduleDuties(plan.reportingDuties, { year });
		if (schedule.issues.length > 0) context.writeError(`${listIssues(schedule.issues)}\n`);
		if (!schedule.ok) return exitCodes.faults;
		const shown = schedule.value.filter(
			({ due }) => options.values.all === true || compareDates(due, options.today) >= 0,
		);
		context.write(
			shown.length === 0
				? `Không còn hạn báo cáo nào trong năm ${year}.\n`
				: shown.map((deadline) => describe(deadline, plan, options)).join("\n"),
		);
		return hasErrors(schedule.issues) ? exitCodes.faults : exitCodes.ok;
	},
};
