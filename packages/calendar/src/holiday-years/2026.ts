import type { HolidayYear } from "../holidays/holiday-type";

const notice = {
	document: "Thông báo 9441/TB-BNV ngày 16/10/2025",
	url: "https://vietnamnews.vn/politics-laws/1727514/ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html",
};

const newYearSwap = {
	document: "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
	url: "https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-tet-duong-lich-4-ngay-c46a1724830.html",
};

// https://xaydungchinhsach.chinhphu.vn/ngay-24-11-hang-nam-la-ngay-van-hoa-viet-nam-nguoi-lao-dong-duoc-nghi-huong-nguyen-luong-119260113152642414.htm
const proposal = { document: "xaydungchinhsach.chinhphu.vn, cập nhật 06/09/2026 (mới là đề xuất)" };

// No decision on the swap of 23/11 was found on 2026-11-23: it stays a proposal and is not counted.

/** Days off decided for 2026. */
export const holidayYear2026: HolidayYear = {
	year: 2026,
	tet: { first: "2026-02-16", last: "2026-02-20", certainty: "decided", known: "2025-10-16", basis: notice },
	national: { first: "2026-09-01", last: "2026-09-02", certainty: "decided", known: "2025-10-16", basis: notice },
	swaps: [
		{
			holiday: "new-year",
			off: "2026-01-02",
			work: "2026-01-10",
			certainty: "decided",
			known: "2025-12-25",
			basis: newYearSwap,
		},
		{
			holiday: "national",
			off: "2026-08-31",
			work: "2026-08-22",
			certainty: "decided",
			known: "2025-10-16",
			basis: notice,
		},
		{
			holiday: "culture",
			off: "2026-11-23",
			work: "2026-11-28",
			certainty: "proposed",
			known: "2026-09-06",
			basis: proposal,
		},
	],
};
