import type { HolidayYear } from "../holidays/holiday-type";

const notice = {
	document: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
	url: "https://en.sggp.org.vn/ministry-asks-public-holidays-to-be-announced-at-least-30-days-in-advance-post114254.html",
};

/** Days off decided for 2025. */
export const holidayYear2025: HolidayYear = {
	year: 2025,
	tet: { first: "2025-01-27", last: "2025-01-31", certainty: "decided", known: "2024-12-03", basis: notice },
	national: { first: "2025-09-01", last: "2025-09-02", certainty: "decided", known: "2024-12-03", basis: notice },
	swaps: [
		{
			holiday: "labour",
			off: "2025-05-02",
			work: "2025-04-26",
			certainty: "decided",
			known: "2024-12-03",
			basis: notice,
		},
	],
};
