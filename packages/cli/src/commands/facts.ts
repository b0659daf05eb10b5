import { findContact, messagesUsingFact, receiptsUsingFact } from "@cchc/channel";
import { type PublicationRecord, readReceipts, type Workspace } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, textOption } from "../command";
import { listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";

function factText(workspace: Workspace, id: string, receipts: readonly PublicationRecord[]): string {
	const { plan, messages, messageFiles } = workspace;
	const contact = findContact(plan, id);
	const touched = messagesUsingFact(messages, id);
	const standing = receiptsUsingFact(messages, receipts, id);
	const lines = [`${id}: ${contact?.label ?? ""}: ${contact?.value ?? ""}`];
	if (touched.length === 0) lines.push("  chưa tin nào dùng");
	for (const message of touched) {
		lines.push(`  ${messageFiles[message.id] ?? message.id}: ${message.title}`);
		for (const { messageId, location, artifactPath, publisher } of standing) {
			if (messageId === message.id) lines.push(`    đang công bố: ${location ?? artifactPath ?? ""} (${publisher})`);
		}
	}
	return lines.join("\n");
}

/** `cchc facts <folder>`: what a change of a telephone number, an address or opening hours touches. */
export const factsCommand: Command = {
	name: "facts",
	summary: "Cho biết số điện thoại, địa chỉ, giờ làm việc nào đang dùng ở tin nào, đang công bố ở đâu",
	arguments: ["<thư mục>"],
	options: { id: { type: "string" } },
	optionHelp: { id: "chỉ xem một đầu mối, ví dụ duong-day-nong-xa" },
	example: "cchc facts examples/nhan-quyen-2024 --id duong-day-nong-xa",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const receipts = await readReceipts(workspace.folder);
		if (receipts.issues.length > 0) context.writeError(`${listIssues(receipts.issues)}\n`);
		const records = receipts.ok ? receipts.value : [];
		const ids = (workspace.plan.contacts ?? []).map(({ id }) => id);
		const wanted = textOption(options, "id");
		if (wanted !== undefined && !ids.includes(wanted)) {
			context.writeError(`Kế hoạch không có đầu mối “${wanted}”; có: ${ids.join(", ")}.\n`);
			return exitCodes.usage;
		}
		const shown = wanted === undefined ? ids : [wanted];
		context.write(`${shown.map((id) => factText(workspace, id, records)).join("\n\n")}\n`);
		context.write(
			"\nSửa giá trị ở mục contacts của plan.yaml, rồi chạy: cchc publish --dry-run để xem những bản sẽ được thay.\n",
		);
		return receipts.ok ? exitCodes.ok : exitCodes.faults;
	},
};
