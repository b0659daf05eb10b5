import type { HolidayYear } from "../holidays/holiday-type";
import { holidays2012 } from "../legal-sources";

const dispatch = {
	document: "Công văn 6519/VPCP-KGVX năm 2018",
	url: "https://vietnamnet.vn/en/total-of-21-days-for-2019-public-holidays-announced-E206473.html",
};

// The dispatch was read through VietnamNet of 06/08/2018, which misprints Saturday 4 May as "May 5".

/** Days off decided for 2019. */
export const holidayYear2019: HolidayYear = {
	year: 2019,
	tet: { first: "2019-02-04", last: "2019-02-08", certainty: "decided", known: "2018-08-06", basis: dispatch },
	national: { first: "2019-09-02", last: "2019-09-02", certainty: "decided", known: "2012-06-18", basis: holidays2012 },
	swaps: [
		{
			holiday: "new-year",
			off: "2018-12-31",
			work: "2019-01-05",
			certainty: "decided",
			known: "2018-08-06",
			basis: dispatch,
		},
		{
			holiday: "victory",
			off: "2019-04-29",
			work: "2019-05-04",
			certainty: "decided",
			known: "2018-08-06",
			basis: dispatch,
		},
	],
};
