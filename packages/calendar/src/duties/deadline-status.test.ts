import { CchcError, unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties } from "../__fixtures__/seed-duties";
import { type DeadlineStatus, deadlineStatuses, type Submission } from "./deadline-status";
import { applyDutyEvents } from "./duty-events";
import { scheduleDuties } from "./schedule-duties";

const deadlines = unwrap(scheduleDuties([seedDuties[1]!], { year: 2024 }));
const duty = "bao-cao-dai-truyen-thanh";

function status(now: string, submissions: Submission[] = [], period = "2024Q1"): DeadlineStatus {
	return deadlineStatuses(deadlines, { now, submissions }).find((one) => one.deadline.period === period)!;
}

describe("deadlineStatuses", () => {
	it("goes from not due to overdue", () => {
		const labels = [
			"2024-01-02T08:00:00+07:00",
			"2024-03-08T23:59:59+07:00",
			"2024-03-11T00:00:00+07:00",
			"2024-03-18T16:00:00+07:00",
			"2024-03-18T17:00:00Z",
		].map((now) => {
			const { state, daysLeft, workingDaysLeft, label } = status(now);
			return [state, daysLeft, workingDaysLeft, label];
		});
		expect(labels).toEqual([
			["not-due", 76, 49, "Chưa đến hạn, hạn Thứ Hai, 18/3/2024"],
			["not-due", 10, 6, "Chưa đến hạn, hạn Thứ Hai, 18/3/2024"],
			["due-soon", 7, 5, "Sắp đến hạn: còn 5 ngày làm việc, hạn Thứ Hai, 18/3/2024"],
			["due", 0, 0, "Đến hạn hôm nay"],
			["overdue", -1, -1, "Quá hạn 1 ngày làm việc, hạn Thứ Hai, 18/3/2024"],
		]);
	});

	it("judges a report by the day in Vietnam on which it was first sent", () => {
		const now = "2024-04-01T08:00:00+07:00";
		const onTime = { duty, period: "2024Q1", sentAt: "2024-03-18T16:59:59Z" };
		const late = { duty, period: "2024Q1", sentAt: "2024-03-18T17:00:00Z" };
		expect(status(now, [late])).toMatchObject({
			state: "submitted-late",
			label: "Đã gửi muộn ngày 19/3/2024, hạn Thứ Hai, 18/3/2024",
		});
		expect(status(now, [late, onTime])).toMatchObject({ state: "submitted-on-time", submission: onTime });
		expect(status(now, [onTime, late]).label).toBe("Đã gửi đúng hạn ngày 18/3/2024");
	});

	it("credits a late report to its own period", () => {
		const submissions = [{ duty, period: "2024Q1", sentAt: "2024-06-10T08:00:00+07:00" }];
		expect(status("2024-06-12T08:00:00+07:00", submissions).state).toBe("submitted-late");
		expect(status("2024-06-12T08:00:00+07:00", submissions, "2024Q2").state).toBe("due-soon");
		expect(status("2024-06-12T08:00:00+07:00", [{ ...submissions[0]!, duty: "khac" }]).state).toBe("overdue");
	});

	it("knows waived and merged reports", () => {
		const facts = { reason: "sáp nhập", by: "UBND huyện", at: "2024-03-01T08:00:00+07:00" };
		const changed = unwrap(
			applyDutyEvents(deadlines, [
				{ kind: "waived", duty, period: "2024Q1", ...facts },
				{ kind: "merged", duty, period: "2024Q2", into: { duty, period: "2024Q3" }, ...facts },
			]),
		);
		const submissions = [{ duty, period: "2024Q3", sentAt: "2024-09-16T08:00:00+07:00" }];
		const states = deadlineStatuses(changed, { now: "2024-12-31T08:00:00+07:00", submissions }).map((one) => [
			one.deadline.period,
			one.state,
		]);
		expect(states).toEqual([
			["2024Q1", "waived"],
			["2024Q2", "submitted-on-time"],
			["2024Q3", "submitted-on-time"],
			["2024Q4", "overdue"],
		]);
	});

	it("can warn earlier, and takes no time without offset", () => {
		const options = { now: "2024-03-01T08:00:00+07:00", submissions: [], dueSoonDays: 20 };
		expect(deadlineStatuses(deadlines, options)[0]?.state).toBe("due-soon");
		for (const now of ["2024-03-01", "2024-03-01T08:00", "2024-02-30T08:00:00Z", "2024-03-01T24:00:00Z", "hôm nay"]) {
			expect(() => deadlineStatuses(deadlines, { ...options, now })).toThrowError(CchcError);
		}
		expect(deadlineStatuses(deadlines, { ...options, now: "2024-03-18T06:00-05:30" })[0]?.state).toBe("due");
	});
});
