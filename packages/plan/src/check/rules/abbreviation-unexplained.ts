import type { PlanRule, RuleExamples } from "../rule-type";

const abbreviations: Readonly<Record<string, string>> = {
	CCHC: "cải cách hành chính",
	TTHC: "thủ tục hành chính",
	DVCTT: "dịch vụ công trực tuyến",
	PBGDPL: "phổ biến, giáo dục pháp luật",
	CNTT: "công nghệ thông tin",
};

/** An abbreviation is written out the first time, with the short form in brackets. */
export const abbreviationUnexplained: PlanRule = {
	code: "plan/abbreviation-unexplained",
	severity: "info",
	title: "Chữ viết tắt phải viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.",
	*check({ texts }) {
		for (const [short, full] of Object.entries(abbreviations)) {
			const first = texts.find(({ text }) => new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "u").test(text));
			if (first === undefined) continue;
			const explained = texts.some(({ text }) =>
				new RegExp(`\\(\\s*(?:(?:sau đây|gọi|viết)[^)]*)?${short}\\s*\\)`, "iu").test(text),
			);
			if (explained) continue;
			yield {
				path: first.path,
				message: `“${short}” dùng mà không giải thích ở lần đầu.`,
				hint: `Viết ở lần đầu: ${full} (${short}).`,
			};
		}
	},
};

/** The rule at work. */
export const abbreviationUnexplainedExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Đẩy mạnh công tác CCHC." }] },
	passing: { purposes: [{ id: "md", text: "Đẩy mạnh công tác cải cách hành chính (CCHC)." }] },
};
