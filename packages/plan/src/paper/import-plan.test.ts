import { readFileSync } from "node:fs";
import { formatMarkdownTable } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { walkAssignments } from "../read/walk-assignments";
import { importPlanParagraphs, importPlanText } from "./import-plan";
import type { PlanImport } from "./import-type";

const seed = readFileSync(new URL("../../../../examples/nhan-quyen-2024/original.txt", import.meta.url), "utf8");

/** Breaks text into lines as a page does. */
function wrap(text: string, width: number): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + word.length >= width) {
			lines.push(`${line} `);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

interface Expected {
	readonly name: string;
	readonly year: number;
	readonly units: readonly string[];
	readonly duties: readonly (readonly [reporter: string, recipient: string, cadences: string, via?: string])[];
	readonly channels: readonly string[];
}

const papers: readonly Expected[] = [
	{
		name: "points",
		year: 2025,
		units: [
			"Công chức Văn phòng - thống kê",
			"Công chức Văn hóa - xã hội",
			"Công chức Tài chính - kế toán",
			"Các thôn trên địa bàn xã",
		],
		duties: [["Công chức Văn phòng - thống kê", "Ủy ban nhân dân xã Suối Lành", "quarter"]],
		channels: ["loudspeaker", "portal,social", "poster", "meeting"],
	},
	{
		name: "unsplit-aims",
		year: 2021,
		units: [
			"Văn phòng UBND thị trấn",
			"Công chức Văn hóa - thông tin",
			"Bộ phận tiếp nhận và trả kết quả",
			"Ủy ban Mặt trận Tổ quốc và các đoàn thể thị trấn",
		],
		duties: [["Văn phòng UBND thị trấn", "UBND huyện", "quarter,half-year,year", "Phòng Nội vụ huyện"]],
		channels: ["portal", "loudspeaker", "document"],
	},
	{
		name: "inside-decision",
		year: 2025,
		units: ["Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công", "Phòng Kinh tế"],
		duties: [["Văn phòng HĐND và UBND", "UBND tỉnh", "month", "Sở Nội vụ"]],
		channels: ["communicator", "portal,social", "posting"],
	},
	{
		name: "inline-units",
		year: 2025,
		units: [
			"Văn phòng HĐND và UBND",
			"Công chức Văn hóa - xã hội",
			"Công chức Tư pháp - hộ tịch",
			"Đài truyền thanh xã",
		],
		duties: [["Văn phòng HĐND và UBND", "Ủy ban nhân dân xã Hiền Sơn", "quarter"]],
		channels: ["social", "contest", "loudspeaker,bulletin"],
	},
	{
		// Written after the importer, to see how it fares with a paper it was not made for: all 50 paragraphs right at once; as
		// broken lines 48, until the joining of lines was mended.
		name: "held-out",
		year: 2025,
		units: [
			"Công chức Văn phòng - thống kê",
			"Công chức Văn hóa - xã hội",
			"Công chức Tài chính - kế toán",
			"Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể",
		],
		duties: [["Công chức Văn phòng - thống kê", "UBND huyện", "quarter", "Phòng Nội vụ huyện"]],
		channels: ["loudspeaker", "portal,social", "poster"],
	},
	{
		name: "annex-table",
		year: 2026,
		units: ["Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị"],
		duties: [["Phòng Văn hóa - Xã hội", "Ủy ban nhân dân phường Bến Đò", "month"]],
		channels: ["social", "meeting"],
	},
];

function readPaper(name: string): { role: string; text: string }[] {
	return readFileSync(new URL(`./__fixtures__/${name}.txt`, import.meta.url), "utf8")
		.trim()
		.split("\n")
		.map((line) => ({ role: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 2) }));
}

function assignmentUnits({ plan }: PlanImport): string[] {
	const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
	const walk = (list: typeof plan.assignments): string[] =>
		list.flatMap((entry) => [names.get(entry.unit) ?? "?", ...walk(entry.assignments ?? [])]);
	return walk(plan.assignments);
}

function dutiesOf({ plan }: PlanImport): (string | undefined)[][] {
	const name = (id: string | undefined): string | undefined => plan.units.find((unit) => unit.id === id)?.name;
	return plan.reportingDuties.map(({ reporter, recipient, cadences, via }) => [
		name(reporter),
		name(recipient),
		cadences.join(),
		...(via === undefined ? [] : [name(via)]),
	]);
}

describe.each(papers)("the paper $name", ({ name, year, units, duties, channels }) => {
	const paragraphs = readPaper(name);
	const fromParagraphs = importPlanParagraphs(paragraphs.map(({ text }) => text));
	const fromText = importPlanText(
		paragraphs.map(({ text }) => (text.includes(" | ") ? text : wrap(text, 92))).join("\n\n"),
	);

	it.each([
		["as paragraphs", fromParagraphs],
		["as broken lines", fromText],
	])("is typed right %s", (_how, result) => {
		expect(result.notUnderstood).toEqual([]);
		expect(result.placed.map(({ role, text }) => `${role}| ${text}`)).toEqual(
			paragraphs.map(({ role, text }) => `${role}| ${text}`),
		);
	});

	it("names its units, duties and channels", () => {
		expect(fromParagraphs.plan.year).toBe(year);
		expect(assignmentUnits(fromParagraphs)).toEqual(units);
		expect(dutiesOf(fromParagraphs)).toEqual(duties);
		expect(fromParagraphs.plan.forms.map((form) => form.channels.join())).toEqual(channels);
	});

	it("is a plan that the parser takes", () => {
		expect(fromParagraphs.issues.filter((issue) => issue.severity === "error")).toEqual([]);
	});
});

describe("all papers", () => {
	it("are recognised as the table says", async () => {
		const rows = [
			["Nhân Quyền", undefined, importPlanText(seed)] as const,
			...papers.map(({ name }) => {
				const paragraphs = readPaper(name);
				return [name, paragraphs, importPlanParagraphs(paragraphs.map(({ text }) => text))] as const;
			}),
		].map(([name, expected, result]) => {
			const right = result.placed.filter(({ role }, index) => expected === undefined || role === expected[index]?.role);
			const { plan } = result;
			const tasks = [...walkAssignments(plan)].reduce((count, { assignment }) => count + assignment.tasks.length, 0);
			return [
				name,
				result.placed.length,
				result.notUnderstood.length,
				`${((100 * right.length) / result.placed.length).toFixed(1)} %`,
				plan.units.length,
				tasks,
				plan.reportingDuties.length,
				plan.forms.length,
			];
		});
		const columns = ["paper", "paragraphs", "not placed", "typed right", "units", "tasks", "duties", "forms"];
		await expect(
			formatMarkdownTable(
				columns,
				rows.map((row) => row.map(String)),
			),
		).toMatchFileSnapshot("./__fixtures__/recognised.md");
	});
});

describe("the paper of Nhân Quyền", () => {
	const result = importPlanText(seed);

	it("has every sentence placed", () => {
		expect(result.notUnderstood).toEqual([]);
		const placed = result.placed
			.map(({ text }) => text)
			.join(" ")
			.replace(/\s+/g, "");
		expect(placed).toBe(seed.normalize("NFC").replace(/\s+/g, ""));
	});

	it("has all its items typed right", () => {
		const { plan } = result;
		expect([plan.purposes, plan.requirements, plan.contents, plan.forms].map((list) => list.length)).toEqual([
			3, 4, 6, 5,
		]);
		expect(plan.audiences.map(({ id }) => id)).toEqual([
			"can-bo",
			"to-chuc-chinh-tri",
			"don-vi-su-nghiep",
			"doanh-nghiep",
			"nhan-dan",
		]);
		expect(assignmentUnits(result)).toEqual([
			"Các cơ quan chuyên môn thuộc xã",
			"Công chức văn phòng UBND xã",
			"Công chức tư pháp",
			"Công chức Văn hóa – thông tin",
			"Công chức kế toán ngân sách xã",
			"Đài truyền thanh",
			"Ủy ban nhân dân xã Nhân Quyền",
		]);
		expect(dutiesOf(result)).toEqual([
			["Công chức văn phòng UBND xã", "Ủy ban nhân dân xã Nhân Quyền", "month,quarter"],
			["Đài truyền thanh", "Uỷ ban nhân dân huyện", "quarter", "Phòng văn hóa huyện"],
			["Ủy ban nhân dân xã Nhân Quyền", "Uỷ ban nhân dân huyện", "quarter,half-year,year", "Phòng Nội vụ huyện"],
		]);
		expect(plan.signature).toEqual({ authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn Nhự" });
		expect(plan.subNumbering).toBe("decimal");
	});

	it("invents nothing: what the paper does not say is told", () => {
		expect(result.issues.map((issue) => issue.path.join("."))).toEqual([
			"issuer.letterhead",
			"document.number",
			"document.date",
			"issuer.place",
		]);
		expect(result.plan.targets).toBeUndefined();
		expect(result.plan.reportingDuties.map(({ due }) => due)).toEqual([{}, {}, {}]);
	});
});

describe("importPlanText", () => {
	it.each([
		["nothing", ""],
		["empty lines", "   \n\n"],
		["a sentence of no plan", "Một câu không thuộc kế hoạch nào."],
		["characters that are none", "\u0000\uFFFF"],
		["numbers without text", "I.\n1.\n-\n"],
		["10,000 bars", "|".repeat(10_000)],
		["5,000 numbers on a line", "1. ".repeat(5_000)],
	])("never refuses %s", (_what, text) => {
		const result = importPlanText(text);
		expect(result.plan.schemaVersion).toBe(1);
	});

	it("reads the head of a document that has no number and date yet", () => {
		const head = [
			"ỦY BAN NHÂN DÂN",
			"XÃ MẪU",
			"Số: /KH-UBND",
			"Mẫu, ngày tháng năm",
			"KẾ HOẠCH",
			"Tuyên truyền năm 2026",
		];
		const { plan, notUnderstood } = importPlanParagraphs(head);
		expect(notUnderstood).toEqual([]);
		expect(plan.issuer.place).toBe("Mẫu");
		expect(plan.document).toEqual({ symbol: "KH-UBND" });
	});

	it("reads a table whose cells come one by one, as Word gives them", () => {
		const cells = ["STT", "Nhiệm vụ", "Chủ trì", "1", "In áp phích", "Văn phòng", "2", "Đăng tin", "Đài"];
		const { plan } = importPlanParagraphs(["KẾ HOẠCH", "Tuyên truyền năm 2026", "PHỤ LỤC", ...cells]);
		expect(plan.annexes).toMatchObject([
			{
				columns: ["STT", "Nhiệm vụ", "Chủ trì"],
				rows: [
					["1", "In áp phích", "Văn phòng"],
					["2", "Đăng tin", "Đài"],
				],
			},
		]);
	});

	it("lists audiences under their groups", () => {
		const { plan } = importPlanParagraphs(readPaper("annex-table").map(({ text }) => text));
		expect(plan.audiences.map(({ id, group }) => [id, group])).toEqual([
			["can-bo", "Trong cơ quan nhà nước"],
			["doanh-nghiep", "Ngoài cơ quan nhà nước"],
			["nhan-dan", "Ngoài cơ quan nhà nước"],
		]);
	});

	it("reads deadlines, money and partners", () => {
		const result = importPlanParagraphs(readPaper("points").map(({ text }) => text));
		const tasks = result.plan.assignments.flatMap((assignment) => assignment.tasks);
		expect(tasks[1]).toMatchObject({ due: "2025-03-31", joint: ["cong-chuc-van-hoa-xa-hoi"] });
		expect(tasks[3]).toMatchObject({ budget: 12_000_000, budgetSource: "Ngân sách xã" });
		expect(result.plan.reportingDuties[0]?.due).toEqual({ kind: "day-of-month", day: 10, roll: "preceding" });
		expect(result.plan.mandate.superiorPlans?.map(({ number, date }) => [number, date])).toEqual([
			["76/NQ-CP", "2021-07-15"],
			["08/KH-UBND", "2025-01-20"],
		]);
	});
});
