import type { PlanRule, RuleExamples } from "../rule-type";

/** `KH-UBND`: type and body in capitals, joined by a hyphen without spaces. */
export const documentSymbolForm: PlanRule = {
	code: "plan/document-symbol-form",
	severity: "error",
	title: "Ký hiệu của kế hoạch là KH-UBND: chữ viết tắt tên loại, gạch nối, chữ viết tắt cơ quan.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.3; Phụ lục III", validFrom: "2020-03-05" },
	*check({ plan }) {
		const { symbol } = plan.document;
		if (/^KH-[A-ZĐ]+(?:-[A-ZĐ]+)*$/.test(symbol)) return;
		const party = /\d|\//.test(symbol) ? " Số ghi riêng ở mục number; dấu gạch chéo do phần mềm thêm." : "";
		yield {
			path: ["document", "symbol"],
			message: `Ký hiệu “${symbol}” không đúng dạng của văn bản hành chính.`,
			hint: `Ghi: symbol: KH-UBND.${party}`,
		};
	},
};

/** The rule at work. */
export const documentSymbolFormExamples: RuleExamples = {
	failing: { document: { number: 132, symbol: "KH/UBND" } },
	passing: { document: { number: 132, symbol: "KH-UBND" } },
};
