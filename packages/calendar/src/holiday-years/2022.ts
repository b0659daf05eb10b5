import type { HolidayYear } from "../holidays/holiday-type";

const dispatch = {
	document: "Công văn 245/VPCP-KGVX ngày 11/01/2022",
	url: "https://kinhtemoitruong.vn/nghi-82743.tag",
};

// Dispatch number and date from the press; National Day cross-checked with vacanza/holidays.

/** Days off decided for 2022. */
export const holidayYear2022: HolidayYear = {
	year: 2022,
	tet: { first: "2022-01-31", last: "2022-02-04", certainty: "decided", known: "2022-01-11", basis: dispatch },
	national: { first: "2022-09-01", last: "2022-09-02", certainty: "decided", known: "2022-01-11", basis: dispatch },
	swaps: [],
};
