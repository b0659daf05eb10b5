import { formatIssue, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "./check/__fixtures__/sample-plan";
import { parsePlan } from "./parse/parse-plan";
import { parsePlanYaml } from "./yaml/parse-plan-yaml";
import { serializePlan } from "./yaml/serialize-plan";

const sample = samplePlan as Record<string, unknown>;
const item = (id: string, marker?: "dash" | "letter" | "none") => ({
	id,
	text: `Đoạn ${id}.`,
	...(marker && { marker }),
});

/** Shapes that real plans have, each as the part of the plan that holds it. */
const shapes: readonly (readonly [what: string, part: Record<string, unknown>])[] = [
	["points a) b) c)", { purposes: [item("a", "letter"), item("b", "letter")], subNumbering: "letter" }],
	["dashes", { purposes: [item("a", "dash"), item("b", "dash")] }],
	["paragraphs without a mark", { purposes: [item("a", "none")] }],
	["headings 1.1.", { subNumbering: "decimal" }],
	[
		"a plan inside a decision",
		{
			document: {
				symbol: "KH-UBND",
				decision: {
					number: 119,
					symbol: "QĐ-UBND",
					date: "2025-07-18",
					title: "Ban hành Kế hoạch",
					articles: [item("d1"), item("d2")],
				},
			},
		},
	],
	["a list of grounds", { mandate: { grounds: [item("c1"), item("c2")] } }],
	[
		"an opening paragraph, with the superior plans it names",
		{
			mandate: {
				opening: item("mo-dau", "none"),
				superiorPlans: [
					{
						id: "tinh",
						citation: "Kế hoạch số 239/KH-UBND ngày 04/12/2020 của UBND tỉnh",
						number: "239/KH-UBND",
						date: "2020-12-04",
					},
					{ id: "huyen", citation: "Kế hoạch số 132/KH-UBND ngày 23/12/2020 của UBND huyện", issuer: "UBND huyện" },
				],
			},
		},
	],
	[
		"targets by index",
		{
			targets: ["PAR INDEX", "SIPAS", "DTI", "PAPI", "PCI"].map((index, number) => ({
				id: `ct-${number}`,
				indicator: "portal-items",
				value: 10,
				unit: "tin, bài",
				index,
			})),
		},
	],
	[
		"audiences by group",
		{
			audiences: [
				{ id: "can-bo", name: "Cán bộ, công chức", group: "Trong cơ quan" },
				{ id: "nguoi-dan", name: "Người dân", group: "Ngoài xã hội", description: "Kể cả người tạm trú" },
			],
		},
	],
	[
		"tasks with lead, partners, date or rhythm, product, money",
		{
			assignments: [
				{
					id: "pc",
					unit: "ubnd",
					role: "lead",
					heading: "Ủy ban nhân dân",
					tasks: [
						{
							...item("nv-1"),
							joint: ["van-phong"],
							due: "2024-03-29",
							product: "20 tờ",
							budget: 2_000_000,
							budgetSource: "Ngân sách xã",
						},
						{ ...item("nv-2"), cadence: "month", product: "12 chuyên mục" },
						{ ...item("nv-3"), when: "Thường xuyên" },
					],
					assignments: [{ id: "pc-2", unit: "van-phong", role: "joint", heading: "Văn phòng", tasks: [] }],
				},
			],
		},
	],
	[
		"an annex table of seven columns, and one made from the tasks",
		{
			annexes: [
				{ id: "pl-1", title: "Phân công", kind: "tasks" },
				{
					id: "pl-2",
					title: "Nhiệm vụ",
					kind: "table",
					columns: ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm", "Kinh phí"],
					rows: [["1", "In áp phích", "Văn phòng", "", "Quý I", "20 tờ", "2.000.000"]],
				},
			],
		},
	],
	[
		"hotlines and addresses for feedback",
		{
			contacts: ["phone", "email", "address", "url", "hours", "person"].map((kind) => ({
				id: `lh-${kind}`,
				label: kind,
				kind,
				value: "0220 3777 888",
				source: "confirmed",
			})),
		},
	],
	[
		"duties by cadence, merged into another report, consolidated above",
		{
			reportingDuties: [
				{
					id: "bao-cao",
					title: "Báo cáo",
					reporter: "ubnd",
					via: "van-phong",
					recipient: "ubnd-huyen",
					consolidatedBy: "ubnd-huyen",
					cadences: ["month", "quarter", "half-year", "nine-months", "year"],
					periodRule: "nd09",
					due: {
						month: { kind: "working-days-after-cut-off", days: 2 },
						quarter: { kind: "day-of-month", day: 18, roll: "preceding" },
						"half-year": { kind: "nth-working-day", nth: 3, monthOffset: 1 },
						"nine-months": { kind: "weekday-after", weekday: 5 },
						year: { kind: "working-days-after-cut-off", days: 3 },
					},
					mayMergeInto: "Báo cáo cải cách hành chính",
				},
			],
		},
	],
	[
		"a section of its own, such as KINH PHÍ",
		{
			outline: [...(sample.outline as unknown[]), { id: "kinh-phi", heading: "KINH PHÍ", items: [item("kp", "none")] }],
		},
	],
	[
		"a deputy who signs",
		{ signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Lê Thị Hoa" } },
	],
	[
		"units with dates",
		{
			units: [
				...(sample.units as unknown[]),
				{ id: "cu", name: "Bộ phận một cửa", kind: "one-stop-desk", level: "commune", validTo: "2025-06-30" },
			],
		},
	],
];

describe("the model holds", () => {
	it.each(shapes)("%s", (_what, part) => {
		const parsed = parsePlan({ ...sample, slips: undefined, ...part });
		expect(parsed.issues.map(formatIssue)).toEqual([]);
		const plan = unwrap(parsed);
		expect(plan).toMatchObject(part);
		expect(parsePlanYaml(serializePlan(plan))).toEqual({ ok: true, value: plan, issues: [] });
	});
});
