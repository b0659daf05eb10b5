import type { HolidayYear } from "../holidays/holiday-type";
import { holidays2012 } from "../legal-sources";

const notice = {
	document: "Sở Công Thương Đắk Lắk 07/01/2020: nghỉ Tết Nguyên đán 2020 từ 23/01 đến 29/01",
	url: "https://socongthuong.daklak.gov.vn/vi/news/tag/thứ-tư/page-2",
};

/** Days off decided for 2020. */
export const holidayYear2020: HolidayYear = {
	year: 2020,
	tet: { first: "2020-01-23", last: "2020-01-27", certainty: "decided", known: "2020-01-07", basis: notice },
	national: { first: "2020-09-02", last: "2020-09-02", certainty: "decided", known: "2012-06-18", basis: holidays2012 },
	swaps: [],
};
