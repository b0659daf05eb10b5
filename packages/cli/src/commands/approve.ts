import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { approveMessage } from "@cchc/channel";
import { encodeUtf8 } from "@cchc/core";
import { writeFileDurably } from "@cchc/workspace";
import { exitCodes, momentInVietnam } from "../cli-context";
import { type Command, textOption } from "../command";
import { listIssues } from "../issue-listing";

/** `cchc approve <message file>`: writes who approved a message, when, and exactly which content. */
export const approveCommand: Command = {
	name: "approve",
	summary: "Ghi vào một tin: ai duyệt, lúc nào, duyệt đúng nội dung nào; sửa tin sau đó thì phải duyệt lại",
	arguments: ["<tệp tin .md>"],
	options: { by: { type: "string" } },
	optionHelp: { by: "người duyệt và chức vụ (bắt buộc)" },
	example: 'cchc approve xa-toi/messages/mot-cua.md --by "Nguyễn Văn An, Chủ tịch UBND xã"',
	async run(options, context) {
		const file = options.positionals[0] as string;
		const by = textOption(options, "by");
		if (by === undefined) {
			context.writeError(`Thiếu --by: ghi người duyệt, ví dụ: ${approveCommand.example}.\n`);
			return exitCodes.usage;
		}
		const path = resolve(context.folder, file);
		const text = await readFile(path, "utf8").catch(() => undefined);
		if (text === undefined) {
			context.writeError(`Không đọc được tệp “${file}”. Ghi đường dẫn tới một tin trong thư mục messages của xã.\n`);
			return exitCodes.faults;
		}
		const approved = approveMessage(text, { by, at: momentInVietnam(context.now, options.today) }, { file });
		if (approved.issues.length > 0) context.writeError(`${listIssues(approved.issues)}\n`);
		if (!approved.ok) return exitCodes.faults;
		await writeFileDurably(path, encodeUtf8(approved.value));
		context.write(`Đã ghi: ${by} duyệt ${file}. Xem trước khi công bố: cchc publish <thư mục> --dry-run\n`);
		return exitCodes.ok;
	},
};
