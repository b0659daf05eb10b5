import { resolve } from "node:path";
import { scheduleDuties } from "@cchc/calendar";
import { hasErrors } from "@cchc/core";
import { readFrozenReportFile, reportNotesPath, writePack } from "@cchc/workspace";
import { exitCodes, momentInVietnam } from "../cli-context";
import { type Command, textOption } from "../command";
import { listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";

/** `cchc report <folder>`: one periodic report, as a draft to fill in or as a final document. */
export const reportCommand: Command = {
	name: "report",
	summary: "Lập một báo cáo định kỳ từ nhật ký: bản thảo, hoặc bản chính thức khi đã đủ dữ liệu",
	arguments: ["<thư mục>"],
	options: {
		duty: { type: "string" },
		period: { type: "string" },
		final: { type: "boolean" },
		merge: { type: "boolean" },
		nil: { type: "boolean" },
		replaces: { type: "string" },
		reason: { type: "string" },
		out: { type: "string" },
	},
	optionHelp: {
		duty: "mã chế độ báo cáo trong kế hoạch, ví dụ bao-cao-ubnd-xa",
		period: "kỳ báo cáo: 202403, 2024Q1, 2024S1, 2024N9 hoặc 2024",
		final: "bản chính thức: thiếu dữ liệu nào thì nêu hết và không lập; số liệu được chốt kèm thời điểm",
		merge: "lồng ghép vào báo cáo cải cách hành chính, nếu chế độ báo cáo cho phép",
		nil: "báo cáo không phát sinh hoạt động trong kỳ",
		replaces: "báo cáo đã gửi (.json hoặc .docx bản chính thức) mà báo cáo này thay thế",
		reason: "lý do thay thế, ví dụ “bổ sung hoạt động ghi muộn”",
		out: "thư mục ghi kết quả (mặc định: out/<mã kế hoạch>-bao-cao)",
	},
	example: "cchc report examples/nhan-quyen-2024 --duty bao-cao-ubnd-xa --period 2024Q1",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const { plan } = workspace;
		const [duty, period] = [textOption(options, "duty"), textOption(options, "period")];
		const schedule = scheduleDuties(plan.reportingDuties, { year: plan.year });
		const deadlines = schedule.ok ? schedule.value : [];
		const deadline = deadlines.find((candidate) => candidate.duty.id === duty && candidate.period === period);
		if (deadline === undefined) {
			const choices = [
				...new Set(deadlines.map((candidate) => `--duty ${candidate.duty.id} --period ${candidate.period}`)),
			];
			context.writeError(`Kế hoạch không có báo cáo đó. Chọn một trong các báo cáo sau:\n  ${choices.join("\n  ")}\n`);
			return exitCodes.usage;
		}
		if (options.values.merge === true && deadline.duty.mayMergeInto === undefined) {
			const allowed = plan.reportingDuties.filter(({ mayMergeInto }) => mayMergeInto !== undefined);
			const which = allowed.map(({ id }) => id).join(", ") || "không có báo cáo nào";
			context.writeError(`Kế hoạch không cho lồng ghép báo cáo “${duty}”; được lồng ghép: ${which}.\n`);
			return exitCodes.usage;
		}
		const replaces = textOption(options, "replaces");
		const sent = replaces === undefined ? undefined : await readFrozenReportFile(resolve(context.folder, replaces));
		if (sent !== undefined && !sent.ok) {
			context.writeError(`${listIssues(sent.issues)}\n`);
			return exitCodes.faults;
		}
		const reason = textOption(options, "reason");
		const { reportArtifacts } = await import("../pack/report-files");
		const made = await reportArtifacts(workspace, deadline, {
			mode: options.values.final === true ? "final" : "draft",
			at: momentInVietnam(context.now, options.today),
			merge: options.values.merge === true,
			nil: options.values.nil === true,
			...(sent === undefined ? {} : { sent: sent.value }),
			...(reason === undefined ? {} : { reason }),
		});
		if (made.issues.length > 0) context.writeError(`${listIssues(made.issues)}\n`);
		if (hasErrors(made.issues)) {
			const notes = `${options.positionals[0]}/${reportNotesPath(deadline.duty.id, deadline.period)}`;
			context.writeError(`Số, ngày và những đoạn phải viết tay ghi ở tệp ${notes} (mục number, date, remarks).\n`);
			return exitCodes.faults;
		}
		const out = textOption(options, "out") ?? `out/${plan.id}-bao-cao`;
		const written = await writePack(resolve(context.folder, out), made.artifacts);
		if (written.issues.length > 0) context.writeError(`${listIssues(written.issues)}\n`);
		if (!written.ok) return exitCodes.faults;
		for (const path of written.value) context.write(`${out}/${path}\n`);
		return exitCodes.ok;
	},
};
