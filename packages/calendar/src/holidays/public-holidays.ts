import { cultureDayResolution, holidays2012, holidays2019 } from "../legal-sources";
import type { PublicHoliday } from "./holiday-type";

const labourCodes = [
	{ firstYear: 2014, lastYear: 2020, known: "2012-06-18", basis: holidays2012, nationalDays: 1 },
	{ firstYear: 2021, known: "2019-11-20", basis: holidays2019, nationalDays: 2 },
] as const;

/** The public holidays of the law, each with the years in which it is one. */
export const publicHolidays: readonly PublicHoliday[] = [
	...labourCodes.flatMap(({ nationalDays, ...law }): PublicHoliday[] => [
		{ ...law, id: "new-year", name: "Tết Dương lịch", date: { kind: "fixed", month: 1, day: 1 } },
		{ ...law, id: "tet", name: "Tết Nguyên đán", date: { kind: "decided", block: "tet", days: 5 } },
		{ ...law, id: "gio-to", name: "Giỗ Tổ Hùng Vương", date: { kind: "lunar", month: 3, day: 10 } },
		{ ...law, id: "victory", name: "Ngày Chiến thắng 30/4", date: { kind: "fixed", month: 4, day: 30 } },
		{ ...law, id: "labour", name: "Ngày Quốc tế lao động 1/5", date: { kind: "fixed", month: 5, day: 1 } },
		{ ...law, id: "national", name: "Quốc khánh", date: { kind: "decided", block: "national", days: nationalDays } },
	]),
	{
		id: "culture",
		name: "Ngày Văn hóa Việt Nam",
		date: { kind: "fixed", month: 11, day: 24 },
		firstYear: 2026,
		known: "2026-04-24",
		basis: cultureDayResolution,
	},
];
