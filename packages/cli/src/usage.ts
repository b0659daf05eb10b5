import type { Command } from "./command";

/** The list of commands. */
export function generalHelp(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(({ name }) => name.length));
	const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
	return [
		"cchc: kế hoạch, lịch báo cáo, tin bài và báo cáo tuyên truyền cải cách hành chính",
		"",
		"Cách dùng: cchc <lệnh> [tham số]",
		"",
		...lines,
		"",
		"Xem chi tiết một lệnh: cchc <lệnh> --help",
		"",
	].join("\n");
}

/** How one command is used. */
export function commandHelp(command: Command): string {
	const options = Object.entries({
		...command.optionHelp,
		today: "ngày làm việc, ví dụ 2024-03-15 (mặc định: hôm nay)",
	});
	const width = Math.max(...options.map(([name]) => name.length));
	return [
		`cchc ${command.name} ${command.arguments.join(" ")}`.trim(),
		`  ${command.summary}`,
		"",
		...options.map(([name, help]) => `  --${name.padEnd(width)}  ${help}`),
		"",
		`Ví dụ: ${command.example}`,
		"",
	].join("\n");
}
