import { civilDate } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { created, sampleDocument } from "../__fixtures__/sample-documents";
import type { DocumentKind } from "../administrative-document-type";
import { flowParagraphTexts } from "../flow-text";
import { layoutDocument } from "../layout/layout-document";
import { checkRegister } from "./check-register";
import { registerAnnex } from "./register-annex";
import { nextNumber, openRegister, registerDocument } from "./register-document";
import type { NumberRegister, RegisterLine } from "./register-type";

const day = civilDate("2024-01-15");

function line(number: number, kind: DocumentKind, date: string, more: Partial<RegisterLine> = {}): RegisterLine {
	const base = { symbol: "KH-UBND", abstract: `Việc ${number}`, signer: "", recipients: [], by: "Văn thư" };
	return { ...base, number, kind, date: date as RegisterLine["date"], ...more };
}

function codes(register: NumberRegister): string[] {
	return checkRegister(register).map((issue) => issue.code.replace("document/register-", ""));
}

describe("registerDocument", () => {
	it("numbers all kinds in one series, or each in its own", () => {
		for (const [series, expected] of [
			["one", ["01", "02", "03"]],
			["per-kind", ["01", "01", "02"]],
		] as const) {
			let register = openRegister(2024, series);
			const printed = (["plan", "report", "plan"] as const).map((kind) => {
				const { number: _number, date: _date, ...draft } = sampleDocument(kind);
				const done = unwrap(registerDocument(register, draft, { date: day, by: "Văn thư" }));
				register = done.register;
				const texts = flowParagraphTexts(unwrap(layoutDocument(done.document, { mode: "final", created })));
				return texts.find((text) => text.startsWith("Số: "))?.slice(4, 6);
			});
			expect(printed).toEqual(expected);
			expect(checkRegister(register)).toEqual([]);
		}
	});

	it("keeps a series of its own for an advisory body", () => {
		const register: NumberRegister = { ...openRegister(2024), lines: [line(1, "plan", "2024-01-02")] };
		expect(nextNumber(register, "report")).toBe(2);
		expect(nextNumber(register, "report", "Ban Chỉ đạo CCHC")).toBe(1);
	});

	it("refuses a day of another year", () => {
		const result = registerDocument(openRegister(2023), sampleDocument("plan"), { date: day, by: "Văn thư" });
		expect(result.issues.map((issue) => issue.code)).toEqual(["document/register-year"]);
	});
});

describe("checkRegister", () => {
	it("reports numbers given twice, left out, below 1, out of order and of another year", () => {
		const lines = [
			line(1, "plan", "2024-01-02"),
			line(1, "report", "2024-01-03"),
			line(4, "plan", "2024-01-01"),
			line(0, "plan", "2024-01-04"),
			line(5, "plan", "2023-12-31"),
			line(6, "plan", "2024-02-30"),
		];
		const register: NumberRegister = { year: 2024, series: "one", lines };
		expect(codes(register)).toEqual(["number", "year", "moment", "duplicate", "gap", "order", "order"]);
		expect(codes({ ...register, series: "per-kind" })).toEqual(["number", "year", "moment", "gap", "order", "order"]);
	});

	it("names what is missing and what comes next", () => {
		const lines = [line(2, "plan", "2024-01-02"), line(5, "plan", "2024-01-03"), line(5, "plan", "2024-01-04")];
		const messages = checkRegister({ year: 2024, series: "per-kind", lines }).map((issue) => issue.message);
		expect(messages).toEqual([
			"Số 05/KH-UBND được cấp hai lần: cho “Việc 5” và “Việc 5”.",
			"Sổ thiếu số 01 của loại Kế hoạch.",
			"Sổ thiếu số 03 đến 04 của loại Kế hoạch.",
		]);
	});
});

describe("registerAnnex", () => {
	it("prints the ten columns of the decree's form", () => {
		const more = { recipients: ["UBND huyện", "Đài truyền thanh"], copies: 12, sent: day, note: "Bản giấy" };
		const register: NumberRegister = { ...openRegister(2024), lines: [line(3, "plan", "2024-01-15", more)] };
		const table = registerAnnex(register).blocks[0];
		if (table?.kind !== "table") throw new Error("no table");
		expect(table.columns).toHaveLength(10);
		expect(table.rows[0]).toEqual([
			"03/KH-UBND",
			"15/01/2024",
			"Kế hoạch Việc 3",
			"",
			"UBND huyện; Đài truyền thanh",
			"",
			"12",
			"15/01/2024",
			"",
			"Bản giấy; Văn thư đăng ký",
		]);
	});
});
