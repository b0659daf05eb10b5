import type { PlanRule, RuleExamples } from "../rule-type";

const chief = /^(?:Q\. )?CHỦ TỊCH$/u;

/** A committee signs as a body: TM., then the chairman, or KT. and the deputy. */
export const signatureAuthority: PlanRule = {
	code: "plan/signature-authority",
	severity: "error",
	title: "Chữ ký của Ủy ban nhân dân: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH, hoặc thêm KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Điều 13; Phụ lục I, Mục II.7", validFrom: "2020-03-05" },
	*check({ plan }) {
		const issuer = plan.units.find((unit) => unit.id === plan.issuer.unit);
		if (issuer?.kind !== "committee") return;
		const lines = plan.signature.authority.map((line) => line.trim());
		const [first = "", second = "", third = ""] = lines;
		const body = /^TM\. (?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(first);
		const byChief = lines.length === 2 && chief.test(second);
		const byDeputy = lines.length === 3 && second === "KT. CHỦ TỊCH" && third === "PHÓ CHỦ TỊCH";
		if (body && (byChief || byDeputy)) return;
		if (lines.length === 1 && chief.test(first)) return;
		yield {
			path: ["signature", "authority"],
			message: `Quyền hạn ký “${lines.join(" / ")}” không đúng dạng của Ủy ban nhân dân.`,
			hint: "Ghi: authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]; cấp phó ký: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH].",
		};
	},
};

/** The rule at work. */
export const signatureAuthorityExamples: RuleExamples = {
	failing: { signature: { authority: ["T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn A" } },
	passing: { signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Văn A" } },
};
