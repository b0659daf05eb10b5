import type { PlanRule, RuleExamples } from "../rule-type";

/** No academic or honorary titles before the name of the signer. */
export const signatureTitle: PlanRule = {
	code: "plan/signature-title",
	severity: "error",
	title: "Không ghi học hàm, học vị, danh hiệu trước họ tên người ký.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.7", validFrom: "2020-03-05" },
	*check({ plan }) {
		const { name } = plan.signature;
		if (!/^(?:GS|PGS|TS|ThS|CN|KS|BS|Thạc sĩ|Tiến sĩ|Cử nhân|Kỹ sư|Ông|Bà|Đ\/c|Đồng chí)[.\s]/u.test(name)) return;
		yield {
			path: ["signature", "name"],
			message: `Họ tên người ký “${name}” có học vị hoặc danh xưng.`,
			hint: "Chỉ ghi họ và tên, ví dụ: name: Nguyễn Văn A.",
		};
	},
};

/** The rule at work. */
export const signatureTitleExamples: RuleExamples = {
	failing: { signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "ThS. Nguyễn Văn A" } },
	passing: { signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn A" } },
};
