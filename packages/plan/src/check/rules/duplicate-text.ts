import type { PlanRule, RuleExamples } from "../rule-type";

/** The same sentence twice is a trace of copying. */
export const duplicateText: PlanRule = {
	code: "plan/duplicate-text",
	severity: "warning",
	title: "Một đoạn không được ghi hai lần.",
	*check({ words: texts }) {
		const alike = new Map<string, (readonly string[])[]>();
		for (const { source, words } of texts) {
			if (source.text.length < 30 || words.length < 3) continue;
			// Whole texts are compared only where length, beginning and end are the same.
			const key = `${words.length} ${words[0]} ${words[1]} ${words.at(-1)}`;
			const others = alike.get(key) ?? [];
			if (others.some((other) => other.every((word, index) => word === words[index]))) {
				yield {
					path: source.path,
					message: `Đoạn “${source.text.slice(0, 60).trim()}…” đã có ở một chỗ khác.`,
					hint: "Xóa một đoạn, hoặc viết cho khác nhau.",
				};
			} else alike.set(key, [...others, words]);
		}
	},
};

/** The rule at work. */
export const duplicateTextExamples: RuleExamples = {
	failing: {
		purposes: [
			{ id: "md-1", text: "Nâng cao nhận thức của cán bộ, công chức và người dân." },
			{ id: "md-2", text: "Nâng cao nhận thức của cán bộ, công chức và người dân" },
		],
	},
	passing: { purposes: [{ id: "md-1", text: "Nâng cao nhận thức của cán bộ, công chức và người dân." }] },
};
