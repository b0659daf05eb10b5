import type { PublishOutcome } from "@cchc/channel";
import type { PublishSummary } from "@cchc/workspace";

const marks: Readonly<Record<PublishOutcome["state"], string>> = {
	done: "✓",
	"dry-run": "•",
	failed: "✗",
	refused: "–",
	skipped: "=",
};

function outcomeLines(outcomes: readonly PublishOutcome[]): string[] {
	return outcomes
		.filter(({ state }) => state !== "skipped")
		.flatMap(({ state, text, error }) => [
			`${marks[state]} ${text}`,
			...(error === undefined ? [] : [`  Nơi nhận trả lời: ${error}`]),
		]);
}

function siteLine({ target, changes }: PublishSummary["sites"][number], dryRun: boolean): string {
	const { written, removed, unchanged } = changes;
	const verb = dryRun ? "sẽ ghi" : "đã ghi";
	return `${target}: ${verb} ${written.length} tệp, bỏ ${removed.length} tệp, giữ nguyên ${unchanged} tệp.`;
}

/** What was published, or would be, as text for an officer. */
export function summaryText(summary: PublishSummary, { dryRun }: { readonly dryRun: boolean }): string {
	const { outcomes, sites, journalEntries, orphans } = summary;
	const count = (state: PublishOutcome["state"]): number =>
		outcomes.filter((outcome) => outcome.state === state).length;
	const lines = [...sites.map((site) => siteLine(site, dryRun)), ...outcomeLines(outcomes)];
	for (const { messageId = "", location, artifactPath, publisher } of orphans) {
		lines.push(
			`! Còn đứng ở ${publisher}: ${location ?? artifactPath ?? ""}, nhưng tin “${messageId}” không còn trong thư mục messages. Muốn gỡ, viết một tin kind: cancel dẫn chiếu ${messageId}.`,
		);
	}
	const skipped = count("skipped");
	if (skipped > 0) lines.push(`= ${skipped} tệp đã công bố từ trước, không có gì mới.`);
	lines.push(
		"",
		dryRun
			? `Mới xem trước, chưa gửi và chưa ghi gì: ${count("dry-run")} việc sẽ làm, ${count("refused")} tệp không công bố.`
			: `Đã làm ${count("done")} việc, ${count("failed")} việc chưa xong, ${count("refused")} tệp không công bố; nhật ký thêm ${journalEntries} hoạt động.`,
	);
	if (count("failed") > 0)
		lines.push("Chạy lại lệnh này để làm tiếp những việc chưa xong; việc đã xong không làm lại.");
	return `${lines.join("\n")}\n`;
}
