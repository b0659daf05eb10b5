import { describe, expect, it } from "vitest";
import { civilDate } from "../dates/civil-date";
import { holidays2019 } from "../legal-sources";
import { explainDay } from "./explain-day";
import { createWorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-days";

describe("explainDay", () => {
	it("gives the reason and the source of every kind of day", () => {
		const texts = [
			"2024-03-14",
			"2024-03-16",
			"2024-02-08",
			"2024-02-13",
			"2024-04-18",
			"2024-04-29",
			"2024-05-04",
			"2020-05-01",
			"2023-05-03",
			"2026-11-24",
			"2027-02-05",
			"2030-09-02",
		].map((text) => explainDay(civilDate(text)).text);
		expect(texts).toMatchInlineSnapshot(`
			[
			  "Thứ Năm, 14/3/2024: ngày làm việc bình thường.",
			  "Thứ Bảy, 16/3/2024: nghỉ hằng tuần.",
			  "Thứ Năm, 08/02/2024: nghỉ Tết Nguyên đán – Công văn 8662/VPCP-KGVX năm 2023.",
			  "Thứ Ba, 13/02/2024: nghỉ bù vì Tết Nguyên đán (10/02/2024) trùng thứ Bảy – Bộ luật Lao động 45/2019/QH14, Điều 111.3.",
			  "Thứ Năm, 18/4/2024: nghỉ Giỗ Tổ Hùng Vương – Bộ luật Lao động 45/2019/QH14, Điều 112.",
			  "Thứ Hai, 29/4/2024: nghỉ hoán đổi dịp Ngày Chiến thắng 30/4, làm bù ngày 04/5/2024 – Công văn 2450/VPCP-KGVX ngày 12/4/2024.",
			  "Thứ Bảy, 04/5/2024: làm bù cho ngày nghỉ hoán đổi 29/4/2024 dịp Ngày Chiến thắng 30/4 – Công văn 2450/VPCP-KGVX ngày 12/4/2024.",
			  "Thứ Sáu, 01/5/2020: nghỉ Ngày Quốc tế lao động 1/5 – Bộ luật Lao động 10/2012/QH13, Điều 115.",
			  "Thứ Tư, 03/5/2023: nghỉ bù vì Ngày Chiến thắng 30/4 (30/4/2023) trùng Chủ nhật – Bộ luật Lao động 45/2019/QH14, Điều 111.3.",
			  "Thứ Ba, 24/11/2026: nghỉ Ngày Văn hóa Việt Nam – Nghị quyết 28/2026/QH16.",
			  "Thứ Sáu, 05/02/2027: nghỉ Tết Nguyên đán (dự kiến, chưa có văn bản) – Dân trí 19/09/2026 (chưa thấy văn bản).",
			  "Thứ Hai, 02/9/2030: nghỉ Quốc khánh – Bộ luật Lao động 45/2019/QH14, Điều 112.",
			]
		`);
	});

	it("names the holiday, the counterpart and the day it became known", () => {
		expect(explainDay(civilDate("2026-01-10"))).toMatchObject({
			working: true,
			kind: "swapped-work",
			holiday: "new-year",
			certainty: "decided",
			counterpart: "2026-01-02",
			known: "2025-12-25",
		});
	});
});

describe("the facts of a day", () => {
	it("are whole, with nothing undefined", () => {
		expect(explainDay(civilDate("2024-03-15"))).toStrictEqual({
			date: "2024-03-15",
			working: true,
			kind: "ordinary",
			certainty: "decided",
			reason: "ngày làm việc bình thường",
			text: "Thứ Sáu, 15/3/2024: ngày làm việc bình thường.",
		});
		expect(explainDay(civilDate("2024-03-16"))).toMatchObject({
			working: false,
			kind: "weekend",
			reason: "nghỉ hằng tuần",
		});
		expect(explainDay(civilDate("2024-01-01"))).toStrictEqual({
			date: "2024-01-01",
			working: false,
			kind: "statutory",
			holiday: "new-year",
			name: "Tết Dương lịch",
			certainty: "decided",
			known: "2019-11-20",
			basis: holidays2019,
			reason: "nghỉ Tết Dương lịch",
			text: "Thứ Hai, 01/01/2024: nghỉ Tết Dương lịch – Bộ luật Lao động 45/2019/QH14, Điều 112.",
		});
	});

	it("of local days have a source and a counterpart only when there is one", () => {
		const basis = { document: "Thông báo 05/TB-UBND" };
		const overlay = {
			id: "xa",
			name: "UBND xã",
			daysOff: [{ date: civilDate("2024-03-15"), reason: "lễ hội" }],
			workingDays: [{ date: civilDate("2024-03-23"), reason: "cấp căn cước", basis }],
			swaps: [{ off: civilDate("2024-06-14"), work: civilDate("2024-06-15"), reason: "chuyển trụ sở" }],
		};
		const calendar = createWorkCalendar({ overlays: [overlay] });
		expect(explainDay(civilDate("2024-03-15"), calendar)).toStrictEqual({
			date: "2024-03-15",
			working: false,
			kind: "local-off",
			name: "lễ hội",
			certainty: "decided",
			reason: "nghỉ: lễ hội",
			text: "Thứ Sáu, 15/3/2024: nghỉ: lễ hội.",
		});
		expect(explainDay(civilDate("2024-03-23"), calendar)).toStrictEqual({
			date: "2024-03-23",
			working: true,
			kind: "local-work",
			name: "cấp căn cước",
			certainty: "decided",
			basis,
			reason: "làm việc: cấp căn cước",
			text: "Thứ Bảy, 23/3/2024: làm việc: cấp căn cước – Thông báo 05/TB-UBND.",
		});
		expect(explainDay(civilDate("2024-06-14"), calendar)).toMatchObject({
			working: false,
			counterpart: "2024-06-15",
			reason: "nghỉ: chuyển trụ sở, làm bù ngày 15/6/2024",
		});
		expect(explainDay(civilDate("2024-06-15"), calendar)).toMatchObject({ working: true, counterpart: "2024-06-14" });
		expect(isWorkingDay(civilDate("2024-06-14"), calendar)).toBe(false);
	});
});

describe("createWorkCalendar", () => {
	it("is plain data", () => {
		expect(createWorkCalendar()).toStrictEqual({ overlays: [] });
		const knownOn = civilDate("2024-01-01");
		expect(createWorkCalendar({ knownOn })).toStrictEqual({ knownOn, overlays: [] });
	});

	it("counts only what was known on a day", () => {
		const before = createWorkCalendar({ knownOn: civilDate("2025-12-24") });
		const after = createWorkCalendar({ knownOn: civilDate("2025-12-25") });
		expect(isWorkingDay(civilDate("2026-01-02"), before)).toBe(true);
		expect(isWorkingDay(civilDate("2026-01-02"), after)).toBe(false);
		expect(isWorkingDay(civilDate("2026-01-10"), after)).toBe(true);
		const guess = explainDay(civilDate("2026-02-16"), createWorkCalendar({ knownOn: civilDate("2024-01-01") }));
		expect(guess).toMatchObject({ working: false, certainty: "predicted" });
		expect(isWorkingDay(civilDate("2026-11-24"), createWorkCalendar({ knownOn: civilDate("2026-04-23") }))).toBe(true);
	});

	it("counts proposals only when asked", () => {
		const withProposals = createWorkCalendar({ includeProposed: true });
		expect(isWorkingDay(civilDate("2026-11-23"), withProposals)).toBe(false);
		expect(isWorkingDay(civilDate("2026-11-28"), withProposals)).toBe(true);
		expect(explainDay(civilDate("2026-11-23"), withProposals).text).toContain("mới là đề xuất, chưa có văn bản");
	});

	it("lays local days over the national ones, the last overlay on top", () => {
		const commune = {
			id: "xa",
			name: "UBND xã",
			daysOff: [{ date: civilDate("2024-03-15"), reason: "lễ hội truyền thống của xã" }],
			swaps: [{ off: civilDate("2024-06-14"), work: civilDate("2024-06-15"), reason: "chuyển trụ sở" }],
		};
		const district = {
			id: "huyen",
			name: "UBND huyện",
			workingDays: [{ date: civilDate("2024-03-15"), reason: "diễn tập phòng thủ" }],
		};
		const own = createWorkCalendar({ overlays: [commune] });
		expect(isWorkingDay(civilDate("2024-03-15"), own)).toBe(false);
		expect(explainDay(civilDate("2024-03-15"), own).text).toBe("Thứ Sáu, 15/3/2024: nghỉ: lễ hội truyền thống của xã.");
		expect(explainDay(civilDate("2024-06-15"), own).text).toBe(
			"Thứ Bảy, 15/6/2024: làm bù cho ngày 14/6/2024: chuyển trụ sở.",
		);
		const both = createWorkCalendar({ overlays: [commune, district] });
		expect(explainDay(civilDate("2024-03-15"), both)).toMatchObject({ working: true, kind: "local-work" });
		expect(isWorkingDay(civilDate("2024-03-15"))).toBe(true);
	});
});
