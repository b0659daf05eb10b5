import { formatDate, parseCivilDate } from "@cchc/calendar";

/** A day as an officer reads it: `01/7/2025`. What is no day is given back as it is. */
export function numeric(date: string): string {
	const day = parseCivilDate(date);
	return day.ok ? formatDate(day.value, "numeric") : date;
}
