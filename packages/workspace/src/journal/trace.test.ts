import { readFile } from "node:fs/promises";
import { unwrap } from "@cchc/core";
import { layoutDocument, readDocxData, readDocxText, renderDocx, reportDocument } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { compileReport, parseJournalCsv } from "@cchc/report";
import { describe, expect, it } from "vitest";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const csv = (await readFile(new URL("journal.csv", example), "utf8")).replace("\uFEFF", "");
const plan = unwrap(parsePlanYaml(await readFile(new URL("plan.yaml", example), "utf8")));
const journal = unwrap(parseJournalCsv(csv, { plan, file: "journal.csv" }));

/** From here on nothing of the library is used but the bytes of the DOCX: a reader's own count from the sheet of the office. */
const headings: Record<string, string> = {
	"portal-items": "Số tin, bài",
	"radio-items": "Số tin, bài",
	airings: "Số lượt phát",
	"training-sessions": "Số cuộc, lớp",
	"training-attendances": "Số lượt người dự",
	"meeting-sessions": "Số cuộc, lớp",
	"meeting-attendances": "Số lượt người dự",
	posters: "Số pa nô, áp phích",
	banners: "Số băng rôn, khẩu hiệu",
	documents: "Số văn bản",
	"feedback-received": "Số PAKN tiếp nhận",
};
const records = csv
	.split("\n")
	.map((row) =>
		[...row.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
	);
const count = (ids: readonly string[], heading: string): number =>
	records
		.filter((row) => ids.includes(row[records[0]?.indexOf("Mã") ?? 0] ?? ""))
		.reduce((total, row) => total + Number(row[records[0]?.indexOf(heading) ?? 0]), 0);

interface Row {
	readonly indicator: { readonly id: string; readonly label: string };
	readonly period: { readonly value: number | null; readonly entries: readonly string[] };
}

describe.each(["bao-cao-ubnd-xa", "bao-cao-dai-truyen-thanh"])("the DOCX of %s", (dutyId) => {
	it("names the entries of every figure, from which a reader gets the printed figure again", async () => {
		const report = unwrap(compileReport({ plan, journal, dutyId, period: "2024Q1" }));
		const docx = await renderDocx(
			unwrap(
				layoutDocument(reportDocument(report, plan, journal), { mode: "draft", created: "2024-03-15T08:00:00+07:00" }),
			),
		);
		const inside = (unwrap(readDocxData(docx)) as { report: { rows: readonly Row[] } }).report.rows;
		const printed = unwrap(readDocxText(docx)).join("\n");
		for (const { indicator, period } of inside) {
			const heading = headings[indicator.id];
			if (heading === undefined) continue;
			const again = count(period.entries, heading);
			expect([indicator.id, again]).toEqual([indicator.id, period.value]);
			expect(printed).toMatch(new RegExp(`${indicator.label.replace(/[().]/g, "\\$&")}: 0?${again} `));
			for (const id of period.entries) {
				const title = records.find((row) => row[1] === id)?.[7] ?? "";
				expect(printed).toContain(title);
			}
		}
	});
});
