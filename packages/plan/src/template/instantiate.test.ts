import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../check/__fixtures__/sample-plan";
import { instantiate } from "./instantiate";
import type { PlanTemplate } from "./template-type";

const template: PlanTemplate = {
	id: "mau",
	version: "1.2.0",
	title: "Mẫu",
	description: "Mẫu thử",
	administrativeModel: "three-tier",
	years: { first: 2024 },
	questions: [
		{ id: "commune", label: "Tên xã?", help: "Chỉ ghi tên riêng, ví dụ: Nhân Quyền.", kind: "text" },
		{ id: "year", label: "Năm?", help: "Bốn chữ số.", kind: "number", default: 2024 },
		{ id: "letterhead", label: "Tên cơ quan?", help: "", kind: "text", default: "xã {{answer:commune}}" },
		{ id: "kind", label: "Loại?", help: "xã hoặc phường.", kind: "choice", choices: ["xã", "phường"], default: "xã" },
	],
	plan: {
		...samplePlan,
		id: "mau-{{answer:year}}",
		year: "{{answer:year}}",
		title: "Tuyên truyền cải cách hành chính {{answer:kind}} {{answer:commune}} năm {{answer:year}}",
		issuer: {
			unit: "ubnd",
			letterhead: ["ỦY BAN NHÂN DÂN", "{{answer:letterhead|upper}}"],
			place: "{{answer:commune}}",
		},
	},
};

describe("instantiate", () => {
	it("puts the answers in and records the template", () => {
		const plan = unwrap(instantiate(template, { commune: "Nhân Quyền" }));
		expect(plan.title).toBe("Tuyên truyền cải cách hành chính xã Nhân Quyền năm 2024");
		expect(plan.issuer.letterhead[1]).toBe("XÃ NHÂN QUYỀN");
		expect(plan.year).toBe(2024);
		expect(plan.template).toEqual({ id: "mau", version: "1.2.0", answers: { commune: "Nhân Quyền" } });
	});

	it("lists every missing and wrong answer at once", () => {
		const result = instantiate(template, { year: "hai nghìn", kind: "huyện", mau: "x" });
		expect(result.ok).toBe(false);
		expect(result.issues.map(({ code }) => code)).toEqual([
			"plan/answer-missing",
			"plan/answer-invalid",
			"plan/answer-invalid",
			"plan/answer-unknown",
		]);
	});

	it("does not fill placeholders that come in with an answer", () => {
		const plan = unwrap(instantiate(template, { commune: "{{answer:year}}" }));
		expect(plan.issuer.place).toBe("{{answer:year}}");
	});

	it("tells the author of a placeholder without a question", () => {
		const result = instantiate({ ...template, questions: [] }, {});
		expect(result.issues.every(({ code }) => code === "plan/placeholder-unknown")).toBe(true);
	});
});
