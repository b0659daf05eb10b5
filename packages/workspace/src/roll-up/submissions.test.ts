import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unwrap } from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { compileReport, formatFrozenReport, freezeReport, parseJournalCsv, submissionOf } from "@cchc/report";
import { describe, expect, it } from "vitest";
import { readSubmissionFolder } from "./submission-folder";
import { readSubmissionFile } from "./submissions";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(await readFile(new URL("plan.yaml", example), "utf8")));
const journal = unwrap(
	parseJournalCsv(await readFile(new URL("journal.csv", example), "utf8"), { plan, file: "journal.csv" }),
);
const remarks = { "proposals.gap": ["Đề nghị cấp kinh phí."], "assessment.causes.gap": ["Không có."] };
const report = unwrap(compileReport({ plan, journal, dutyId: "bao-cao-ubnd-xa", period: "2024Q1", remarks }));
const at = "2024-03-15T16:30:00+07:00";
const frozen = freezeReport(report, { at, by: "Văn phòng" });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (result: { issues: readonly { code: string }[] }): string[] => result.issues.map(({ code }) => code);

describe("reports that came in", () => {
	it("are read from JSON, as it was written or with its keys in another order", () => {
		const wanted = submissionOf(frozen, { unit: "10987", source: "10987-2024Q1.json" });
		expect(unwrap(readSubmissionFile(bytes(formatFrozenReport(frozen)), "10987-2024Q1.json"))).toEqual(wanted);
		expect(
			unwrap(readSubmissionFile(bytes(`\uFEFF${JSON.stringify(frozen, null, 2)}\n`), "10987-2024Q1.json")),
		).toEqual(wanted);
		expect(wanted.proposals).toEqual(["Đề nghị cấp kinh phí."]);
		expect(wanted.difficulties).toEqual([]);
	});

	it("are read from the DOCX that was sent, figures and all", async () => {
		const docx = await renderDocx(
			unwrap(layoutDocument(reportDocument(report, plan, journal), { mode: "draft", created: at })),
		);
		const submission = unwrap(readSubmissionFile(docx, "10987-2024Q1.docx", { sentAtOf: () => at }));
		expect(submission.figures).toEqual(submissionOf(frozen, { unit: "10987" }).figures);
		expect(codes(readSubmissionFile(docx, "10987-2024Q1.docx"))).toEqual(["report/invalid-moment"]);
	});

	it.each([
		["no JSON", bytes("xin chào"), "a.json", "workspace/submission-no-data"],
		[
			"an altered report",
			bytes(formatFrozenReport(frozen).replace('"value":14', '"value":15')),
			"a.json",
			"report/hash-mismatch",
		],
		["other data", bytes("{}"), "a.json", "report/invalid-data"],
		["a file without a sender", bytes("{}"), "-.json", "workspace/submission-unknown-sender"],
	])("%s is refused with a clear word", (_name, content, file, code) => {
		expect(codes(readSubmissionFile(content, file))).toContain(code);
	});

	it("come from a folder in the order of their names, good and bad", async () => {
		const folder = await mkdtemp(join(tmpdir(), "cchc-inbox-"));
		await writeFile(join(folder, "b-2024Q1.json"), formatFrozenReport(frozen));
		await writeFile(join(folder, "a-2024Q1.json"), "{");
		await writeFile(join(folder, "ghi-chu.txt"), "");
		const found: [string, boolean][] = [];
		for await (const { file, result } of readSubmissionFolder(folder)) found.push([file, result.ok]);
		expect(found).toEqual([
			["a-2024Q1.json", false],
			["b-2024Q1.json", true],
			["ghi-chu.txt", false],
		]);
	});
});
