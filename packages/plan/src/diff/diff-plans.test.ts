import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomEdits, randomPlan, withEdits } from "../__fixtures__/random-plan";
import { samplePlan } from "../check/__fixtures__/sample-plan";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { asIssued } from "../read/as-issued";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { diffPlans, formatPlanDiff } from "./diff-plans";

const sample = unwrap(parsePlan(samplePlan));
const changed = (change: (plan: Record<string, never>) => void): string[] => {
	const copy = structuredClone(sample) as unknown as Record<string, never>;
	change(copy);
	return diffPlans(sample, copy as unknown as Plan).map(({ message }) => message);
};

describe("diffPlans", () => {
	it.each([
		[
			"a new task",
			(plan: never) =>
				(plan as Plan & { assignments: { tasks: unknown[] }[] }).assignments[0]?.tasks.push({
					id: "nv-9",
					text: "In áp phích.",
					due: "2024-06-28",
				}),
			["Thêm nhiệm vụ “In áp phích.” cho “Công chức văn phòng”; hạn 28/6/2024."],
		],
		[
			"a deadline",
			(plan: never) => Object.assign((plan as Plan).assignments[0]?.tasks[0] ?? {}, { due: "2024-02-05" }),
			[
				"Ghi thêm hạn hoàn thành của nhiệm vụ “Phát chuyên mục trên loa truyền thanh.” của “Công chức văn phòng”: 05/02/2024.",
			],
		],
		[
			"money",
			(plan: never) => Object.assign((plan as Plan).assignments[0]?.tasks[0] ?? {}, { budget: 15_500_000 }),
			[
				"Kinh phí (đồng) của nhiệm vụ “Phát chuyên mục trên loa truyền thanh.” của “Công chức văn phòng” đổi từ 12.000.000 đồng sang 15.500.000 đồng.",
			],
		],
		[
			"a word",
			(plan: never) =>
				Object.assign((plan as Plan).purposes[0] ?? {}, {
					text: "Nâng cao hiểu biết của Nhân dân về cải cách hành chính.",
				}),
			[
				"Sửa lời văn của mục đích “Nâng cao hiểu biết của Nhân dân về cải cách hành chính.”: “Nâng cao nhận thức của Nhân dân …” thành “Nâng cao hiểu biết của Nhân dân …”.",
			],
		],
		[
			"a removal",
			(plan: never) => (plan as { broadcastSlots: unknown[] }).broadcastSlots.pop(),
			["Bỏ khung giờ phát thanh “Chuyên mục”."],
		],
		[
			"an order",
			(plan: never) => (plan as { recipients: unknown[] }).recipients.reverse(),
			["Chuyển nơi nhận “Các bộ phận chuyên môn thuộc xã” lên đầu."],
		],
		[
			"the signer",
			(plan: never) => Object.assign((plan as Plan).signature, { name: "Trần Thị B" }),
			["Sửa họ và tên người ký: “Nguyễn Văn A” thành “Trần Thị B”."],
		],
	])("tells %s", (_name, change, messages) => {
		expect(changed(change as never)).toEqual(messages);
	});

	it("tells every slip of the signed plan", async () => {
		const seed = unwrap(
			parsePlanYaml(readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
		);
		const { slips: _slips, ...corrected } = seed;
		await expect(formatPlanDiff(diffPlans(asIssued(seed), corrected))).toMatchFileSnapshot("./__fixtures__/slips.md");
	});

	it("says when nothing changed", () => {
		expect(formatPlanDiff(diffPlans(sample, sample))).toBe("Hai bản kế hoạch giống nhau.\n");
	});

	it("has a sentence for every change of any plan", () => {
		fc.assert(
			fc.property(randomPlan, randomEdits("x"), (plan, edits) => {
				const before = plan as unknown as Plan;
				for (const { message } of diffPlans(before, withEdits(before, edits))) expect(message).toMatch(/\S.*[.”]$/su);
			}),
			{ numRuns: 40 },
		);
	});
});
