import type { HolidayYear } from "../holidays/holiday-type";

const dispatch = {
	document: "Công văn 8662/VPCP-KGVX năm 2023",
	url: "https://th389.vn/thu-tuong-chinh-phu-pham-minh-chinh-dong-y-nghi-tet-nguyen-dan-2024-trong-7-ngay-a172920.html",
};

const swap = {
	document: "Công văn 2450/VPCP-KGVX ngày 12/4/2024",
	url: "https://baotintuc.vn/infographics/ngay-nghi-le-dip-gio-to-hung-vuong-va-304-152024-20240412212054381.htm",
};

// The dispatch of 2023 was read through the press; its day of issue was not seen.

/** Days off decided for 2024. */
export const holidayYear2024: HolidayYear = {
	year: 2024,
	tet: { first: "2024-02-08", last: "2024-02-12", certainty: "decided", known: "2023-12-31", basis: dispatch },
	national: { first: "2024-09-02", last: "2024-09-03", certainty: "decided", known: "2023-12-31", basis: dispatch },
	swaps: [
		{
			holiday: "victory",
			off: "2024-04-29",
			work: "2024-05-04",
			certainty: "decided",
			known: "2024-04-12",
			basis: swap,
		},
	],
};
