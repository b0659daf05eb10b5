import type { PlanRule, RuleExamples } from "../rule-type";
import { findingsInTexts } from "../text-search";

/** Names of offices begin with a capital. */
export const officeCapital: PlanRule = {
	code: "plan/office-capital",
	severity: "info",
	title: "Tên phòng, sở viết hoa chữ đầu của loại hình và của lĩnh vực: Phòng Nội vụ.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục II, Mục IV.1", validFrom: "2020-03-05" },
	*check(context) {
		yield* findingsInTexts(
			context,
			/(?<!\p{L})(?:phòng (?:[Nn]ội vụ|[Vv]ăn hóa|[Tt]ư pháp|[Tt]ài chính)|sở (?:[Nn]ội vụ|[Vv]ăn hóa|[Tt]ư pháp|[Tt]hông tin))/gu,
			(hit) => `Tên cơ quan “${hit.found}” chưa viết hoa, ở ${hit.excerpt}.`,
			(hit) =>
				`Viết: ${hit.found.replace(/^(.)(\S*) (.)/u, (_all, a: string, rest: string, b: string) => `${a.toUpperCase()}${rest} ${b.toUpperCase()}`)}.`,
		);
	},
};

/** The rule at work. */
export const officeCapitalExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Báo cáo huyện (qua phòng Nội vụ)." }] },
	passing: { purposes: [{ id: "md", text: "Báo cáo huyện (qua Phòng Nội vụ)." }] },
};
