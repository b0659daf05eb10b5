import type { ReformArea } from "../../plan-type";
import type { PlanRule, RuleExamples } from "../rule-type";

const areaNames: Readonly<Partial<Record<ReformArea, string>>> = {
	institutions: "cải cách thể chế",
	procedures: "cải cách thủ tục hành chính",
	apparatus: "cải cách tổ chức bộ máy",
	"civil-service": "cải cách chế độ công vụ",
	"public-finance": "cải cách tài chính công",
	"digital-government": "xây dựng Chính quyền điện tử, Chính quyền số",
};

/** The six areas of the reform programme should all be told. */
export const areaNotCovered: PlanRule = {
	code: "plan/area-not-covered",
	severity: "info",
	title: "Nội dung tuyên truyền cần đủ sáu lĩnh vực cải cách hành chính.",
	basis: { document: "Nghị quyết 76/NQ-CP", validFrom: "2021-07-15" },
	*check({ plan }) {
		const covered = new Set(plan.contents.flatMap((content) => content.areas));
		for (const [area, name] of Object.entries(areaNames)) {
			if (covered.has(area as ReformArea)) continue;
			yield {
				path: ["contents"],
				message: `Không nội dung nào nói về lĩnh vực ${name}.`,
				hint: `Thêm ${area} vào mục areas của một nội dung, hoặc thêm một nội dung về lĩnh vực này.`,
			};
		}
	},
};

/** The rule at work. */
export const areaNotCoveredExamples: RuleExamples = {
	failing: { contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa" }] },
	passing: {},
};
