import { readFile } from "node:fs/promises";
import { unwrap } from "@cchc/core";
import { layoutDocument, readDocxData, readDocxText, renderDocx, reportDocument } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import {
	communicationIndicators,
	compileReport,
	freezeReport,
	type Indicator,
	parseJournalCsv,
	radioIndicators,
} from "@cchc/report";
import { describe, expect, it } from "vitest";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const sheets = await Promise.all(
	["journal.csv", "journal-2023.csv"].map(async (file) => (await readFile(new URL(file, example), "utf8")).slice(1)),
);
const plan = unwrap(parsePlanYaml(await readFile(new URL("plan.yaml", example), "utf8")));
const [journal = [], lastYear = []] = sheets.map((text) =>
	unwrap(parseJournalCsv(text, { plan, file: "journal.csv" })),
);
const created = "2024-03-15T08:00:00+07:00";

// A reader's own count: of the library nothing is used but the JSON inside the DOCX; the quantities come from the sheet of the office.
const headings: Record<string, string> = {
	items: "Số tin, bài",
	airings: "Số lượt phát",
	sessions: "Số cuộc, lớp",
	attendances: "Số lượt người dự",
	posters: "Số pa nô, áp phích",
	banners: "Số băng rôn, khẩu hiệu",
	documents: "Số văn bản",
	"procedures-posted": "Số TTHC niêm yết",
	"feedback-received": "Số PAKN tiếp nhận",
	"feedback-resolved": "Số PAKN đã xử lý",
	place: "Địa điểm",
	form: "Hình thức",
};
const cellsOf = (row: string): string[] =>
	[...row.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
const head = cellsOf(sheets[0]?.split("\n")[0] ?? "");
const rows = new Map(sheets.flatMap((text) => text.split("\n").map(cellsOf)).map((row) => [row[1], row]));
function recompute({ aggregation: how, unit }: Figured["indicator"], ids: readonly string[]): number | null {
	const used = ids.map((id) => rows.get(id) ?? []);
	const cell = (row: string[], name = ""): string => row[head.indexOf(headings[name] ?? name)] ?? "";
	const sum = (name?: string): number => used.reduce((total, row) => total + Number(cell(row, name)), 0);
	const day = (row: string[]): string =>
		cell(row, "Ngày")
			.split("/")
			.map((part) => part.padStart(2, "0"))
			.reverse()
			.join("");
	const share = (a: number, b: number): number | null => (b === 0 ? null : (a / b) * (unit === "%" ? 100 : 1));
	if (how.kind === "sum") return sum(how.measure);
	if (how.kind === "count") return used.length;
	if (how.kind === "minutes") return sum("Thời lượng (phút)");
	if (how.kind === "distinct") return new Set(used.map((row) => cell(row, how.field))).size;
	if (how.kind === "ratio") return share(sum(how.numerator), sum(how.denominator));
	if (how.kind === "weighted-mean")
		return share(
			used.reduce((total, row) => total + Number(cell(row, how.measure)) * Number(cell(row, how.weight)), 0),
			sum(how.weight),
		);
	if (used.length === 0) return null;
	if (how.kind === "max") return Math.max(...used.map((row) => Number(cell(row, how.measure))));
	return Number(cell(used.toSorted((a, b) => (day(a) < day(b) ? -1 : 1)).at(-1) ?? [], how.measure));
}

interface Figured {
	readonly indicator: { readonly label: string; readonly unit: string; readonly aggregation: Record<string, string> };
	readonly period: { readonly value: number | null; readonly entries: readonly string[] };
	readonly cumulative: Figured["period"];
	readonly samePeriodLastYear?: Figured["period"];
}

const others: readonly Indicator[] = [
	{ id: "places", label: "Địa điểm", unit: "nơi", aggregation: { kind: "distinct", field: "place" } },
	{ id: "forms", label: "Hình thức đã dùng", unit: "hình thức", aggregation: { kind: "distinct", field: "form" } },
	{ id: "activities", label: "Hoạt động", unit: "hoạt động", aggregation: { kind: "count" } },
	{ id: "largest", label: "Buổi đông nhất", unit: "người", aggregation: { kind: "max", measure: "attendances" } },
	{
		id: "mean",
		label: "Số lượt phát bình quân",
		unit: "lượt",
		aggregation: { kind: "weighted-mean", measure: "airings", weight: "items" },
	},
];

describe.each([
	["bao-cao-ubnd-xa", "2024Q1", communicationIndicators],
	["bao-cao-ubnd-xa", "2024Q3", [...communicationIndicators, ...others]],
	["bao-cao-ubnd-xa", "2024", [...communicationIndicators, ...others]],
	["bao-cao-van-phong", "202403", communicationIndicators],
	["bao-cao-dai-truyen-thanh", "2024Q1", radioIndicators],
])("the DOCX of %s %s", (dutyId, period, indicators) => {
	it("names the entries of every figure, from which a reader gets the printed figure again", async () => {
		const report = unwrap(compileReport({ plan, journal, dutyId, period, indicators, previousYear: lastYear }));
		const frozen = freezeReport(report, { at: created, by: "UBND xã", journal: [...lastYear, ...journal] });
		const document = reportDocument(report, plan, journal, { frozen });
		const docx = await renderDocx(unwrap(layoutDocument(document, { mode: "draft", created })));
		const inside = (unwrap(readDocxData(docx)) as { frozen: { report: { rows: readonly Figured[] } } }).frozen.report
			.rows;
		const printed = unwrap(readDocxText(docx)).join("\n");
		expect(inside).toHaveLength(indicators.length);
		for (const { indicator, ...figures } of inside) {
			for (const figure of [figures.period, figures.cumulative, figures.samePeriodLastYear]) {
				if (figure === undefined) continue;
				const again = recompute(indicator, figure.entries);
				if (figure.value === null) expect([null, 0]).toContain(again);
				else expect([indicator.label, again]).toEqual([indicator.label, figure.value]);
			}
			if (Number.isInteger(figures.period.value) && indicator.unit !== "%")
				expect(printed).toMatch(
					new RegExp(
						`${indicator.label.replace(/[().]/g, "\\$&")}: 0?${String(figures.period.value).replace(/\B(?=(?:\d{3})+$)/g, ".")} `,
					),
				);
			for (const id of figures.period.entries) expect(printed).toContain(rows.get(id)?.[7] ?? id);
		}
	});
});
