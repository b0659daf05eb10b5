import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties } from "../__fixtures__/seed-duties";
import { civilDate } from "../dates/civil-date";
import type { DutyEvent } from "./duty-event-type";
import { applyDutyEvents } from "./duty-events";
import type { Deadline } from "./duty-type";
import { scheduleDuties } from "./schedule-duties";

const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
const facts = { reason: "bão số 3", by: "Chánh Văn phòng UBND huyện", at: "2024-09-12T09:00:00+07:00" };
const third = { duty: "bao-cao-ubnd-xa", period: "2024Q3" };

function after(events: DutyEvent[], { duty, period } = third): Deadline {
	return unwrap(applyDutyEvents(deadlines, events)).find((one) => one.duty.id === duty && one.period === period)!;
}

describe("applyDutyEvents", () => {
	it("moves a due date only for a reason, by a person, and remembers the first one", () => {
		const once: DutyEvent = { kind: "extended", ...third, due: civilDate("2024-09-20"), ...facts };
		const twice: DutyEvent = { kind: "extended", ...third, due: civilDate("2024-09-25"), ...facts };
		const deadline = after([once, twice]);
		expect(deadline).toMatchObject({ due: "2024-09-25", originalDue: "2024-09-17", events: [once, twice] });
		expect(deadline.explain.at(-2)?.text).toBe(
			"Gia hạn đến Thứ Sáu, 20/9/2024. Lý do: bão số 3. Người quyết định: Chánh Văn phòng UBND huyện.",
		);
		expect(deadlines.find((one) => one.period === "2024Q3" && one.duty.id === third.duty)?.due).toBe("2024-09-17");
	});

	it("waives, notes nil reports and merges one report into another", () => {
		expect(after([{ kind: "waived", ...third, ...facts }])).toMatchObject({ waived: true, due: "2024-09-17" });
		expect(after([{ kind: "nil", ...third, ...facts }])).toMatchObject({ nil: true, due: "2024-09-17" });
		const fourth = { duty: "bao-cao-ubnd-xa", period: "2024Q4" };
		const year = { duty: "bao-cao-ubnd-xa", period: "2024" };
		const events: DutyEvent[] = [
			{ kind: "extended", ...year, due: civilDate("2024-12-20"), ...facts },
			{ kind: "merged", ...fourth, into: year, ...facts },
		];
		const merged = after(events, fourth);
		expect(merged).toMatchObject({ due: "2024-12-20", originalDue: "2024-12-17", mergedInto: year });
		expect(merged.explain.at(-1)?.text).toContain(
			"Lồng ghép vào Báo cáo kết quả tuyên truyền CCHC của UBND xã, Năm 2024",
		);
	});

	it("adds reports asked for once, sorted in by due date", () => {
		const oneOff: DutyEvent = {
			kind: "one-off",
			duty: "dot-xuat-01",
			period: "2024Q1",
			title: "Báo cáo nhanh kết quả tuyên truyền dịch vụ công trực tuyến",
			reporter: "van-phong",
			recipient: "ubnd-huyen",
			start: civilDate("2024-01-01"),
			end: civilDate("2024-01-20"),
			due: civilDate("2024-01-23"),
			...facts,
			basis: { document: "Công văn 12/UBND-NV" },
		};
		const all = unwrap(applyDutyEvents(deadlines, [oneOff]));
		expect(all.slice(0, 3).map((one) => `${one.due} ${one.duty.id}`)).toEqual([
			"2024-01-16 bao-cao-van-phong",
			"2024-01-23 dot-xuat-01",
			"2024-02-16 bao-cao-van-phong",
		]);
		expect(all[1]).toMatchObject({
			cadence: "quarter",
			periodLabel: "Đột xuất từ ngày 01/01/2024 đến ngày 20/01/2024",
		});
		expect(all[1]?.explain.at(-1)?.basis).toEqual({ document: "Công văn 12/UBND-NV" });
		expect(after([oneOff, { kind: "waived", duty: "dot-xuat-01", period: "2024Q1", ...facts }], oneOff).waived).toBe(
			true,
		);
		const viaOffice = after([{ ...oneOff, via: "phong-noi-vu" }], oneOff);
		expect(viaOffice.duty.via).toBe("phong-noi-vu");
	});

	it("gives all faults at once, each with the index of its event", () => {
		const oneOff = {
			kind: "one-off",
			title: "Báo cáo nhanh",
			reporter: "a",
			recipient: "b",
			start: civilDate("2024-02-01"),
			end: civilDate("2024-01-01"),
			due: civilDate("2024-03-01"),
			...facts,
		} as const;
		const events: DutyEvent[] = [
			{ kind: "waived", duty: "khong-co", period: "2024Q1", ...facts },
			{ kind: "nil", ...third, ...facts, reason: " ", at: "hôm qua" },
			{ kind: "extended", ...third, due: civilDate("2024-09-17"), ...facts },
			{ kind: "extended", ...third, due: civilDate("2024-09-21"), ...facts },
			{ kind: "merged", ...third, into: third, ...facts },
			{ kind: "merged", ...third, into: { duty: "khong-co", period: "2024" }, ...facts },
			{ ...oneOff, ...third },
			{ ...oneOff, duty: "dot-xuat", period: "2024Q5" },
			{ ...oneOff, duty: "dot-xuat", period: "2024Q1" },
		];
		const { ok, issues } = applyDutyEvents(deadlines, events);
		expect(ok).toBe(false);
		expect(
			issues.map((issue) => `${issue.path.join(".")} ${issue.severity} ${issue.code}: ${issue.message}`),
		).toMatchInlineSnapshot(`
			[
			  "0 error calendar/event-for-unknown-report: Không có báo cáo “khong-co/2024Q1” để ghi nhận thay đổi.",
			  "1 error calendar/event-without-reason: Thay đổi của báo cáo “bao-cao-ubnd-xa/2024Q3” thiếu lý do hoặc người quyết định.",
			  "1 error calendar/not-a-moment: “hôm qua” không phải là thời điểm.",
			  "2 error calendar/extension-not-later: Ngày gia hạn Thứ Ba, 17/9/2024 không muộn hơn hạn hiện tại Thứ Ba, 17/9/2024.",
			  "3 warning calendar/due-on-day-off: Ngày gia hạn Thứ Bảy, 21/9/2024 là ngày nghỉ.",
			  "4 error calendar/merge-target-unknown: Không lồng ghép được vào báo cáo “bao-cao-ubnd-xa/2024Q3”: không có báo cáo đó hoặc nó cũng đã lồng ghép.",
			  "5 error calendar/merge-target-unknown: Không lồng ghép được vào báo cáo “khong-co/2024”: không có báo cáo đó hoặc nó cũng đã lồng ghép.",
			  "6 error calendar/report-listed-twice: Báo cáo “bao-cao-ubnd-xa/2024Q3” đã có trong lịch.",
			  "7 error calendar/unknown-period: “2024Q5” không phải là mã kỳ báo cáo.",
			  "8 error calendar/window-backwards: Báo cáo “dot-xuat/2024Q1”: ngày bắt đầu lấy số liệu sau ngày kết thúc.",
			]
		`);
	});

	it("lets an extension to a day off pass with a warning", () => {
		const { ok, issues } = applyDutyEvents(deadlines, [
			{ kind: "extended", ...third, due: civilDate("2024-09-21"), ...facts },
		]);
		expect(ok).toBe(true);
		expect(issues.map((issue) => issue.code)).toEqual(["calendar/due-on-day-off"]);
	});

	it("refuses to merge into a report that is merged itself", () => {
		const { issues } = applyDutyEvents(deadlines, [
			{ kind: "merged", ...third, into: { duty: third.duty, period: "2024" }, ...facts },
			{ kind: "merged", duty: "bao-cao-dai-truyen-thanh", period: "2024Q3", into: third, ...facts },
		]);
		expect(issues.map((issue) => issue.code)).toEqual(["calendar/merge-target-unknown"]);
	});
});
