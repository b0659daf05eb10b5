import { formatIssue, unwrap } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procedures } from "../__fixtures__/example";
import { parseProcedures } from "./parse-procedures";

const csv = `Mã thủ tục,Tên thủ tục,Lĩnh vực,Mức độ,Thời hạn,Phí,Giấy tờ,Địa chỉ
1.001193,Đăng ký khai sinh,Hộ tịch,Toàn trình,Trong ngày,Không thu,"Tờ khai theo mẫu; Giấy chứng sinh",https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma=1.001193
1.000894,Đăng ký kết hôn,Hộ tịch,một phần,Trong ngày,,,
2.000815,Chứng thực bản sao từ bản chính,Chứng thực,Trực tiếp,,,Bản chính,
`;

describe("parseProcedures", () => {
	it("reads CSV as Excel writes it, with any separator, and JSON in either language", () => {
		expect(unwrap(parseProcedures(csv))).toEqual(procedures);
		expect(
			unwrap(
				parseProcedures(
					`\uFEFF${csv.replaceAll(";", "\n").replaceAll(",", ";").replaceAll("\n", "\r\n")}`.normalize("NFD"),
				),
			),
		).toEqual(procedures);
		expect(unwrap(parseProcedures(JSON.stringify(procedures)))).toEqual(procedures);
		expect(unwrap(parseProcedures('[{"Mã":"1","Tên":"A","Lĩnh vực":"B","Mức độ":"toàn trình"}]'))).toHaveLength(1);
	});

	it("knows sample data from real data, and lets nothing else pass for either", () => {
		const sheet = (source: string): string => `Mã,Tên,Lĩnh vực,Mức độ,Nguồn\n1,A,B,toàn trình,${source}\n`;
		expect(unwrap(parseProcedures(sheet("Minh họa")))[0]?.source).toBe("illustrative");
		for (const source of ["", "Chính thức"])
			expect(unwrap(parseProcedures(sheet(source)))[0]).not.toHaveProperty("source");
		expect(parseProcedures(sheet("chép ở mạng")).issues.map(({ code }) => code)).toEqual([
			"channel-web/procedure-source",
		]);
	});

	it("names every mistake with its line", () => {
		const bad = `Mã thủ tục;Tên thủ tục;Lĩnh vực;Mức độ;Địa chỉ;Ghi chú
1;A;Hộ tịch;mức độ 4;https://a.vn;x

../1;;Hộ tịch;toàn trình;javascript:alert(1);
1;"B ""b""
c";;một phần;;
`;
		const { ok, issues } = parseProcedures(bad, { file: "thu-tuc.csv" });
		expect(ok).toBe(false);
		expect(issues.map(formatIssue).join("\n")).toMatchInlineSnapshot(`
			"CẢNH BÁO channel-web/unknown-column (thu-tuc.csv · dòng 1, cột 1)
			  Tệp thủ tục có cột lạ “Ghi chú”; cột này bị bỏ qua.
			  → Các cột dùng được: Mã thủ tục, Tên thủ tục, Lĩnh vực, Mức độ, Thời hạn, Phí, Giấy tờ, Địa chỉ, Nguồn.
			LỖI channel-web/procedure-level (thu-tuc.csv · dòng 2, cột 1 · [0].level)
			  Mức độ “mức độ 4” không phải một mức dịch vụ công.
			  → Ghi: toàn trình, một phần, hoặc trực tiếp.
			LỖI channel-web/procedure-without (thu-tuc.csv · dòng 4, cột 1 · [1].name)
			  Thủ tục này chưa ghi tên thủ tục.
			  → Mỗi thủ tục phải có mã, tên, lĩnh vực và mức độ, ví dụ: 1.001193, Đăng ký khai sinh, Hộ tịch, toàn trình.
			LỖI channel-web/procedure-id (thu-tuc.csv · dòng 4, cột 1 · [1].id)
			  Mã thủ tục “../1” không dùng được.
			  → Mã gồm chữ không dấu, chữ số, dấu chấm và dấu gạch nối, tối đa 40 ký tự, ví dụ: 1.001193.
			LỖI channel-web/procedure-address (thu-tuc.csv · dòng 4, cột 1 · [1].url)
			  Địa chỉ “javascript:alert(1)” không mở được.
			  → Ghi địa chỉ đầy đủ, ví dụ: https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193.
			LỖI channel-web/procedure-without (thu-tuc.csv · dòng 5, cột 1 · [2].field)
			  Thủ tục này chưa ghi lĩnh vực.
			  → Mỗi thủ tục phải có mã, tên, lĩnh vực và mức độ, ví dụ: 1.001193, Đăng ký khai sinh, Hộ tịch, toàn trình.
			LỖI channel-web/procedure-twice (thu-tuc.csv · dòng 5, cột 1 · [2].id)
			  Mã thủ tục “1” có ở hai chỗ.
			  → Mỗi thủ tục một dòng; xóa dòng thừa hoặc sửa lại mã."
		`);
	});

	it.each(["", "Tên\nA", "[", "{}", "[1, null, []]", "a".repeat(2_000_001)])(
		"refuses %.20j without throwing",
		(text) => {
			expect(parseProcedures(text).ok).toBe(false);
		},
	);

	it("never throws", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void parseProcedures(text)));
	});
});
