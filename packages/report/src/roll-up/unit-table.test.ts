import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { readCsv } from "../table/read-csv";
import { readUnitTable } from "./unit-table";

const read = (text: string): ReturnType<typeof readUnitTable> =>
	readUnitTable(unwrap(readCsv(text, "don-vi.csv")), "don-vi.csv");

describe("readUnitTable", () => {
	it("reads units with the bodies above them, and when", () => {
		const result = read(`DANH SÁCH ĐƠN VỊ,,,,,,,
Mã đơn vị,Tên đơn vị,Cấp,Trực thuộc,Từ ngày,Đến ngày,Nhập vào,Dân số
t,Tỉnh Mẫu,tỉnh,,,,,
h1,Huyện Một,Huyện,t,,30/6/2025,,
10001,Xã A,xã,h1,,30/6/2025,50001,8.150
10002,Phường B,phường,h1,,30/6/2025,,9000
10002,Phường B,phường,t,01/7/2025,,,
50001,Xã C,xã,t,01/7/2025,,,
`);
		expect(unwrap(result)).toEqual([
			{ id: "t", name: "Tỉnh Mẫu", level: "province" },
			{ id: "h1", name: "Huyện Một", level: "district", parents: [{ unit: "t", to: "2025-06-30" }], to: "2025-06-30" },
			{
				id: "10001",
				name: "Xã A",
				level: "commune",
				parents: [{ unit: "h1", to: "2025-06-30" }],
				to: "2025-06-30",
				successors: ["50001"],
				population: 8150,
			},
			{
				id: "10002",
				name: "Phường B",
				level: "commune",
				parents: [
					{ unit: "h1", to: "2025-06-30" },
					{ unit: "t", from: "2025-07-01" },
				],
				population: 9000,
			},
			{ id: "50001", name: "Xã C", level: "commune", parents: [{ unit: "t", from: "2025-07-01" }], from: "2025-07-01" },
		]);
	});

	it("tells every mistake with its row", () => {
		const result = read(`Mã đơn vị,Tên đơn vị,Cấp,Trực thuộc,Từ ngày,Dân số
t,Tỉnh Mẫu,tỉnh,,,
1,,xã,t,31/6/2025,
,Xã không mã,xã,t,,nhiều
2,Xã B,thôn,t,,
3,Xã C,xã,x,,
t,Xã trùng,xã,t,,
`);
		expect(result.issues.map(({ code, position }) => [position?.line, code])).toEqual([
			[3, "report/missing-cell"],
			[3, "report/invalid-date"],
			[4, "report/missing-cell"],
			[4, "report/invalid-number"],
			[5, "report/unknown-level"],
			[7, "report/unit-twice"],
			[6, "report/unlisted-unit"],
		]);
		expect(read("Tên đơn vị\nXã A\n").issues.map(({ code }) => code)).toEqual(Array(3).fill("report/missing-column"));
	});
});
