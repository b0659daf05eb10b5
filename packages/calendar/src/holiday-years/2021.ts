import type { HolidayYear } from "../holidays/holiday-type";

const notice = {
	document: "SGGP 09/12/2020: lịch nghỉ lễ, Tết năm 2021",
	url: "https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html",
};

/** Days off decided for 2021. */
export const holidayYear2021: HolidayYear = {
	year: 2021,
	tet: { first: "2021-02-10", last: "2021-02-14", certainty: "decided", known: "2020-12-09", basis: notice },
	national: { first: "2021-09-02", last: "2021-09-03", certainty: "decided", known: "2020-12-09", basis: notice },
	swaps: [],
};
