import type { HolidayYear } from "../holidays/holiday-type";

const notice = {
	document: "Ý kiến của Thủ tướng Chính phủ về nghỉ Tết, Quốc khánh năm 2023 (theo pld.net.vn)",
	url: "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
};

// The number of the dispatch was not seen; National Day cross-checked with vacanza/holidays and the law.

/** Days off decided for 2023. */
export const holidayYear2023: HolidayYear = {
	year: 2023,
	tet: { first: "2023-01-20", last: "2023-01-24", certainty: "decided", known: "2022-12-31", basis: notice },
	national: { first: "2023-09-01", last: "2023-09-02", certainty: "decided", known: "2022-12-31", basis: notice },
	swaps: [],
};
