import type { HolidayYear } from "../holidays/holiday-type";
import { holidays2019 } from "../legal-sources";

const report = {
	document: "Dân trí 19/09/2026 (chưa thấy văn bản)",
	url: "https://dantri.com.vn/noi-vu/chinh-thuc-chot-nghi-tet-nguyen-dan-2027-keo-dai-7-ngay-lien-tiep-20260919232245866.htm",
};

// Reports of September 2026 conflict (7 or 10 days of Tết). The side of National Day is not announced; 3 September is
// the likelier one.

/** Days off decided for 2027. */
export const holidayYear2027: HolidayYear = {
	year: 2027,
	tet: { first: "2027-02-04", last: "2027-02-08", certainty: "predicted", known: "2026-09-19", basis: report },
	national: {
		first: "2027-09-02",
		last: "2027-09-03",
		certainty: "predicted",
		known: "2026-09-19",
		basis: holidays2019,
	},
	swaps: [],
};
