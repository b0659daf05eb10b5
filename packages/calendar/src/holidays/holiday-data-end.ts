import { makeDate } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { holidayYears } from "../holiday-years";

/** Last day covered by the yearly decisions in the data; days off after it are worked out by rule. */
export const holidayDataEnd: CivilDate = makeDate(Math.max(...holidayYears.map(({ year }) => year)), 12, 31);
