import type { CivilDate } from "@cchc/calendar";

/** The start of a day in Vietnam as RFC 3339. */
export function momentOf(date: CivilDate): string {
	return `${date}T00:00:00+07:00`;
}
