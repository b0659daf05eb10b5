import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { exampleReport, exampleJournal as journal, examplePlan as plan } from "../__fixtures__/example-plan";
import { created } from "../__fixtures__/sample-documents";
import { renderDocx } from "../docx/render-docx";
import { layoutDocument } from "../layout/layout-document";
import { readDocxData } from "../reader/read-data";
import { reportDocument } from "./report-document";

describe("reportDocument", () => {
	it("is addressed upwards, through the office named in the duty", () => {
		const report = exampleReport("bao-cao-ubnd-xa");
		const document = reportDocument(report, plan, journal);
		expect(document.symbol).toBe("BC-UBND");
		expect(document.addressees?.[0]).toMatch(/^Ủy ban nhân dân huyện Bình Giang \(qua /);
		expect(document.body.some((block) => block.kind === "table")).toBe(true);
	});

	it("lists every entry behind every figure in the annex", () => {
		const report = exampleReport("bao-cao-ubnd-xa");
		const table = reportDocument(report, plan, journal).annexes?.[0]?.blocks[0];
		if (table?.kind !== "table") throw new Error("no table");
		const lines = report.rows.reduce((sum, row) => sum + 1 + row.period.entries.length, 0);
		expect(table.rows).toHaveLength(lines);
		expect(table.groupRows).toHaveLength(report.rows.length);
	});

	it("gives a unit of the commune its own head and leaves the signer open", () => {
		const report = exampleReport("bao-cao-dai-truyen-thanh");
		const document = reportDocument(report, plan, journal);
		expect(document.issuer).toMatchObject({ superior: ["UBND xã Nhân Quyền"], name: ["Đài truyền thanh xã"] });
		expect(document.symbol).toBe("BC-ĐTT");
		expect(layoutDocument(document, { mode: "final", created }).ok).toBe(false);
	});

	it("carries the report inside the file", () => {
		const report = exampleReport("bao-cao-ubnd-xa");
		const flow = unwrap(layoutDocument(reportDocument(report, plan, journal), { mode: "draft", created }));
		expect(unwrap(readDocxData(renderDocx(flow)))).toEqual({
			kind: "cchc/report",
			report: JSON.parse(JSON.stringify(report)) as unknown,
		});
	});
});
