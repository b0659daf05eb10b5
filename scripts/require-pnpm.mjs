// A plain `npm install` cannot read workspace: ranges and would leave a half-built tree; say so instead.
const agent = process.env.npm_config_user_agent ?? "";
if (!agent.startsWith("pnpm/")) {
	console.error(
		[
			"",
			"Kho mã này cài bằng pnpm, không cài bằng `npm install` (This repository installs with pnpm, not npm).",
			"  Hãy chạy / run:   npm run quickstart     (cài đủ và tạo bộ tài liệu mẫu)",
			"  hoặc / or:        npm test               (cài nếu cần rồi chạy kiểm thử)",
			"",
		].join("\n"),
	);
	process.exit(1);
}
