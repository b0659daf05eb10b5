import { describe, expect, it } from "vitest";
import { parseReportNotes, readReportNotes } from "./report-notes";

describe("notes of a report", () => {
	it("are a number, a date and remarks by gap", () => {
		const text =
			"number: 15\ndate: 2024-03-15\nremarks:\n  proposals.gap: Đề nghị cấp kinh phí.\n  outlook.gap: [Việc một, Việc hai]\n";
		expect(parseReportNotes(text, "a.yaml")).toEqual({
			ok: true,
			issues: [],
			value: {
				number: 15,
				date: "2024-03-15",
				remarks: { "proposals.gap": ["Đề nghị cấp kinh phí."], "outlook.gap": ["Việc một", "Việc hai"] },
			},
		});
	});

	it("tell all faults at once, each with its line", () => {
		const text = "number: mười\ndate: 2024-02-30\nghi-chu: x\nremarks:\n  outlook.gap: { a: 1 }\n";
		const { ok, issues } = parseReportNotes(text, "a.yaml");
		expect(ok).toBe(false);
		expect(issues.map(({ code, position }) => `${position?.line} ${code}`)).toEqual([
			"3 workspace/notes-unknown-field",
			"1 workspace/notes-number",
			"2 workspace/notes-date",
			"5 workspace/notes-remarks",
		]);
	});

	it.each(["a: [", "- x", "x: &a 1\ny: *a", "number: 1\nnumber: 2"])("refuse %j without a throw", (text) => {
		expect(parseReportNotes(text, "a.yaml").ok).toBe(false);
	});

	it("may be absent or empty", async () => {
		expect(await readReportNotes("/nonexistent", "x", "2024Q1")).toMatchObject({ ok: true, value: { remarks: {} } });
		expect(parseReportNotes("", "a.yaml")).toMatchObject({ ok: true, value: { remarks: {} } });
		expect(parseReportNotes("# chưa viết gì\n", "a.yaml")).toMatchObject({ ok: true, value: { remarks: {} } });
	});
});
