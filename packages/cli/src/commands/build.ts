import { resolve } from "node:path";
import { hasErrors } from "@cchc/core";
import { openWorkspace, writePack } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, textOption } from "../command";
import { countIssues, listIssues, summarizeIssues } from "../issue-listing";
import { listPack } from "../pack/list-pack";

/** `cchc build <folder>`: everything a commune needs, from its plan, messages and journal. */
export const buildCommand: Command = {
	name: "build",
	summary: "Tạo trọn bộ: văn bản kế hoạch, lịch báo cáo, trang web, bài phát thanh, áp phích, báo cáo",
	arguments: ["<thư mục>"],
	options: { out: { type: "string" }, remarks: { type: "boolean" } },
	optionHelp: {
		out: "thư mục ghi kết quả (mặc định: out/<mã kế hoạch>)",
		remarks: "nêu cả những điều cần xem lại trong các tệp đã tạo, ví dụ câu dài khó đọc trên loa",
	},
	example: "cchc build examples/nhan-quyen-2024 --out out/nhan-quyen-2024",
	async run(options, context) {
		const folder = options.positionals[0] as string;
		const opened = await openWorkspace(resolve(context.folder, folder));
		if (!opened.ok) {
			context.writeError(`${listIssues(opened.issues)}\n${folder}: ${countIssues(opened.issues)}. Chưa ghi tệp nào.\n`);
			return exitCodes.faults;
		}
		const { buildPack } = await import("../pack/build-pack");
		const built = await buildPack(opened.value, options.today);
		const issues = [...opened.issues, ...built.issues];
		if (!built.ok || hasErrors(issues)) {
			context.writeError(`${listIssues(issues)}\n${folder}: ${countIssues(issues)}. Chưa ghi tệp nào.\n`);
			return exitCodes.faults;
		}
		const out = textOption(options, "out") ?? `out/${opened.value.plan.id}`;
		const written = await writePack(resolve(context.folder, out), built.value.artifacts);
		if (!written.ok) {
			context.writeError(listIssues(written.issues));
			return exitCodes.faults;
		}
		context.write(listPack(built.value, out));
		if (written.issues.length > 0) context.write(`\n${listIssues(written.issues)}`);
		if (issues.length > 0) {
			context.write(`\nKhi tạo có ${countIssues(issues)}; xem bằng lệnh: cchc build ${folder} --remarks\n`);
			if (options.values.remarks === true) context.write(`\n${summarizeIssues(issues)}`);
		}
		return exitCodes.ok;
	},
};
