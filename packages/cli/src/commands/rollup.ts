import { resolve } from "node:path";
import { parsePeriodId, periodLabel } from "@cchc/calendar";
import { hasErrors, type Issue } from "@cchc/core";
import { formatRate } from "@cchc/report";
import { openRollUpFolder, type RollUpFolder, rollUpFiles, rollUpFolder, writePack } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, type CommandOptions, textOption } from "../command";
import { countIssues, listIssues } from "../issue-listing";

const mostListed = 20;

/** The first issues in full, the rest by number: of thousands of reports everything else would scroll away. */
function listFirst(issues: readonly Issue[]): string {
	const rest = issues.length - mostListed;
	const more = rest > 0 ? `\n… và ${rest} điều khác, xem bảng “Những điều cần kiểm tra” trong tong-hop.xlsx.\n` : "";
	return `${listIssues(issues.slice(0, mostListed))}${more}\n`;
}

/** The body to sum up for, by code or name. */
function chosenUnit({ units, settings }: RollUpFolder, options: CommandOptions): string | undefined {
	const wanted = textOption(options, "unit") ?? settings.unit;
	return units.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())?.id;
}

/** `cchc rollup <folder>`: adds up the reports that came in, for a district or a province. */
export const rollUpCommand: Command = {
	name: "rollup",
	summary: "Cộng báo cáo của các xã gửi lên: báo cáo tổng hợp, bảng tính, trang biểu đồ, công văn đôn đốc",
	arguments: ["<thư mục>"],
	options: { period: { type: "string" }, unit: { type: "string" }, out: { type: "string" } },
	optionHelp: {
		period: "kỳ báo cáo: 202403, 2024Q1, 2024S1, 2024N9 hoặc 2024",
		unit: "mã cơ quan cần tổng hợp, ví dụ một huyện (mặc định: mục unit của roll-up.yaml)",
		out: "thư mục ghi kết quả (mặc định: out/tong-hop-<mã cơ quan>-<kỳ>)",
	},
	example: "cchc rollup tong-hop-tinh --period 2025Q3",
	async run(options, context) {
		const opened = await openRollUpFolder(resolve(context.folder, options.positionals[0] as string));
		if (opened.issues.length > 0) context.writeError(`${listFirst(opened.issues)}\n`);
		if (!opened.ok) return exitCodes.faults;
		const period = parsePeriodId(textOption(options, "period")?.toUpperCase() ?? "");
		if (!period.ok) {
			context.writeError(
				"Cần --period <kỳ báo cáo>, ví dụ: --period 2025Q3 (quý III), 2025S1 (6 tháng), 202503 (tháng 3).\n",
			);
			return exitCodes.usage;
		}
		const unit = chosenUnit(opened.value, options);
		const body = opened.value.units.find(({ id }) => id === unit);
		if (unit === undefined || body === undefined || body.level === "commune") {
			const above = opened.value.units.filter(({ level }) => level !== "commune");
			const choices = above.map(({ id, name }) => `--unit ${id} (${name})`).join("\n  ");
			context.writeError(`Không có cơ quan tổng hợp đó. Chọn một trong:\n  ${choices}\n`);
			return exitCodes.usage;
		}
		const rollUp = await rollUpFolder(opened.value, { period: period.value, asOf: options.today, unit });
		const { sender } = opened.value.settings;
		const files = await rollUpFiles(rollUp, sender, `${options.today}T08:00:00+07:00`);
		// What a draft lacks (number, day, signer) is marked in it and needs no list here.
		const issues = [...rollUp.issues, ...files.issues.filter(({ severity }) => severity === "error")];
		if (issues.length > 0) context.writeError(listFirst(issues));
		const out = textOption(options, "out") ?? `out/tong-hop-${unit}-${period.value.toLowerCase()}`;
		const written = await writePack(resolve(context.folder, out), files.artifacts);
		if (written.issues.length > 0) context.writeError(`${listIssues(written.issues)}\n`);
		if (!written.ok) return exitCodes.faults;
		const { expected, received, rate, overdue } = rollUp.completeness;
		context.write(
			`${rollUp.name}, ${periodLabel(period.value, opened.value.rule)}: nhận ${received}/${expected} báo cáo (${formatRate(rate)}), ${overdue} đơn vị quá hạn chưa gửi; ${countIssues(rollUp.issues)}.\n`,
		);
		const labels = new Map(files.artifacts.map(({ path, label }) => [path, label]));
		for (const path of written.value) context.write(`${out}/${path}  ${labels.get(path) ?? ""}\n`);
		context.write("Báo cáo và công văn là bản thảo: điền số, ngày, người ký rồi ban hành.\n");
		return hasErrors(issues) ? exitCodes.faults : exitCodes.ok;
	},
};
