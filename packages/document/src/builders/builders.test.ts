import { civilDate } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { examplePlan as plan } from "../__fixtures__/example-plan";
import { created } from "../__fixtures__/sample-documents";
import type { AdministrativeDocument } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import { flowParagraphTexts } from "../flow-text";
import { layoutDocument } from "../layout/layout-document";
import { lintDocx } from "../lint/lint-docx";
import { budgetAnnex } from "./budget-annex";
import { officeOf } from "./issuing-office";
import { meetingInvitation, meetingMinutes } from "./meeting-documents";
import { planDocument } from "./plan-document";
import { planNotice } from "./plan-notice";
import { rollUpDocument } from "./roll-up-document";
import { transmissionLetter } from "./transmission-letter";

const office = officeOf(plan);
const entry = { number: 12, date: civilDate("2024-01-15") };
const meeting = {
	name: "Hội nghị triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2024",
	chair: "đồng chí Chủ tịch UBND xã",
	start: "08 giờ 00, thứ Sáu, ngày 19 tháng 01 năm 2024",
	place: "Hội trường UBND xã Nhân Quyền",
};

function printed(document: AdministrativeDocument): string[] {
	const flow = unwrap(layoutDocument(document, { mode: "final", created }));
	expect(lintDocx(renderDocx(flow))).toEqual([]);
	return flowParagraphTexts(flow);
}

describe("builders", () => {
	it("send documents with a letter", () => {
		const texts = printed(
			transmissionLetter(office, {
				...entry,
				addressees: ["Ủy ban nhân dân huyện Bình Giang"],
				subject: "Báo cáo kết quả tuyên truyền cải cách hành chính quý I năm 2024",
				enclosures: ["Báo cáo số 11/BC-UBND ngày 15 tháng 01 năm 2024."],
			}),
		);
		expect(texts).toContain("Số: 12/UBND-VP");
		expect(texts).toContain("V/v gửi Báo cáo kết quả tuyên truyền cải cách hành chính quý I năm 2024");
		expect(texts).toContain("- Như trên;");
	});

	it("invite to a meeting", () => {
		const texts = printed(
			meetingInvitation(office, meeting, { ...entry, invitees: ["Các trưởng thôn;", "Công chức xã."] }),
		);
		expect(texts).toContain("GIẤY MỜI");
		expect(texts).toContain("Thời gian: 08 giờ 00, thứ Sáu, ngày 19 tháng 01 năm 2024.");
		expect(texts).toContain("- Các trưởng thôn;");
	});

	it("take minutes that two people sign", () => {
		const texts = printed(
			meetingMinutes(office, meeting, {
				...entry,
				participants: ["Các trưởng thôn."],
				secretary: "Trần Thị Bình",
				chairName: "Nguyễn Văn Nhự",
				items: [{ heading: "Phân công nhiệm vụ", texts: ["Văn phòng làm đầu mối."] }],
				end: "11 giờ 00, ngày 19 tháng 01 năm 2024",
			}),
		);
		expect(texts).toContain("Cuộc họp kết thúc vào 11 giờ 00, ngày 19 tháng 01 năm 2024./.");
		expect(texts.slice(-5)).toEqual([
			"CHỦ TỌA",
			"Nguyễn Văn Nhự",
			"Nơi nhận:",
			"- Như thành phần tham dự;",
			"- Lưu: VT, Hồ sơ.",
		]);
	});

	it("put the plan on the notice board", () => {
		const texts = printed(planNotice(plan, entry));
		expect(texts).toContain("THÔNG BÁO");
		expect(texts.some((text) => /^- Chuyên mục Cải cách hành chính: 17:00, /.test(text))).toBe(true);
		expect(texts.some((text) => text.includes("18001096"))).toBe(true);
	});

	it("print tasks and costs as annexes", () => {
		const [first, ...rest] = plan.assignments;
		if (first === undefined) throw new Error("no assignment");
		const [task, ...tasks] = first.tasks;
		if (task === undefined) throw new Error("no task");
		const paid = {
			...plan,
			assignments: [
				{ ...first, tasks: [{ ...task, budget: 5_000_000, budgetSource: "Ngân sách xã" }, ...tasks] },
				...rest,
			],
		};
		const texts = printed({ ...planDocument(paid, { tasks: true, budget: true }), ...entry });
		expect(texts).toEqual(
			expect.arrayContaining(["Phụ lục I", "PHÂN CÔNG NHIỆM VỤ NĂM 2024", "Phụ lục II", "5.000.000"]),
		);
		expect(texts.some((text) => /^Bằng chữ: Năm triệu đồng/.test(text))).toBe(true);
		expect(budgetAnnex(plan)).toBeUndefined();
	});
});

describe("rollUpDocument", () => {
	it("states completeness in the text and puts wide tables into annexes", () => {
		const figure = { state: "value", value: 7, units: 2 } as const;
		const indicator = { id: "tin", label: "Tin, bài", unit: "tin, bài", aggregation: { kind: "count" } } as const;
		const lines = Array.from({ length: 2 }, (_, index) => ({
			unit: `xa-${index}`,
			name: `Xã ${index}`,
			status: "on-time" as const,
			nil: false,
			figures: { tin: { period: figure, cumulative: figure } },
		}));
		const rollUp = {
			period: "2024Q1",
			periodLabel: "Quý I năm 2024",
			rows: [{ indicator, period: figure, cumulative: figure }],
			lines,
			groups: [],
			difficulties: [],
			proposals: [],
			outliers: [],
			duplicates: [],
			issues: [],
			completeness: { expected: 2, received: 2, onTime: 2, rate: 100 },
		};
		const document = rollUpDocument(rollUp as never, office, { ...entry, addressees: ["UBND tỉnh"] });
		const texts = flowParagraphTexts(unwrap(layoutDocument(document, { mode: "final", created })));
		expect(texts.some((text) => text.startsWith("Phải báo cáo: 2 đơn vị; đã nhận: 2 đơn vị"))).toBe(true);
		expect(texts).toContain("I. SỐ LIỆU TỔNG HỢP QUÝ I NĂM 2024");
	});
});
