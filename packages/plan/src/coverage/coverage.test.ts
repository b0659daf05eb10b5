import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../check/__fixtures__/sample-plan";
import { parsePlan } from "../parse/parse-plan";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { coverageGrid } from "./coverage-grid";
import { formatCoverageMarkdown } from "./format-coverage-markdown";
import { formatCoverageSvg } from "./format-coverage-svg";

const seed = unwrap(
	parsePlanYaml(readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
);

describe("coverageGrid", () => {
	it("knows a task, a unit without a task, and nobody", () => {
		const plan = unwrap(
			parsePlan({
				...samplePlan,
				forms: [
					...(samplePlan.forms as object[]),
					{ id: "ap-phich", label: "Áp phích", channels: ["poster"], text: "Treo áp phích.", units: ["van-phong"] },
					{ id: "thi", label: "Cuộc thi", channels: ["contest"], text: "Cuộc thi tìm hiểu." },
				],
				contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Một cửa." }],
			}),
		);
		const { cells, gaps } = coverageGrid(plan);
		expect(cells.map(({ form, state }) => [form, state])).toEqual([
			["loa", "task"],
			["ap-phich", "unit"],
			["thi", "nobody"],
		]);
		expect(cells[0]?.months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
		expect(gaps.months).toEqual([]);
	});

	it("shows in the plan of Nhân Quyền which units have nothing dated", () => {
		expect(coverageGrid(seed).gaps.units).toEqual([
			"co-quan-chuyen-mon",
			"tu-phap",
			"van-hoa-thong-tin",
			"ke-toan",
			"mot-cua-xa",
		]);
	});

	it("is a table and a picture", async () => {
		const grid = coverageGrid(seed);
		await expect(formatCoverageMarkdown(seed, grid)).toMatchFileSnapshot("./__fixtures__/nhan-quyen.md");
		const svg = formatCoverageSvg({ ...seed, title: "<script>&" }, grid);
		expect(svg).toContain("&lt;script&gt;&amp;");
		expect(svg.match(/<rect/g)?.length).toBe(1 + 3 + 6 * 5 + 8 * 12);
	});
});
