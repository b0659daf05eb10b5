import type { PlanRule, RuleExamples } from "../rule-type";

const abbreviations = Object.entries({
	CCHC: "cải cách hành chính",
	TTHC: "thủ tục hành chính",
	DVCTT: "dịch vụ công trực tuyến",
	PBGDPL: "phổ biến, giáo dục pháp luật",
	CNTT: "công nghệ thông tin",
}).map(([short, full]) => ({
	short,
	full,
	use: new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "u"),
	explanation: new RegExp(`\\(\\s*(?:(?:sau đây|gọi|viết)[^)]*)?${short}\\s*\\)`, "iu"),
}));

/** An abbreviation is written out the first time, with the short form in brackets. */
export const abbreviationUnexplained: PlanRule = {
	code: "plan/abbreviation-unexplained",
	severity: "info",
	title: "Chữ viết tắt phải viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.",
	*check({ texts, joined }) {
		for (const { short, full, use, explanation } of abbreviations) {
			if (!joined.text.includes(short)) continue;
			const first = texts.find(({ text }) => use.test(text));
			if (first === undefined || texts.some(({ text }) => explanation.test(text))) continue;
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
