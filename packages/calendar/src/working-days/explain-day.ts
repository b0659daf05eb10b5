import { citeLegalBasis, type LegalBasis } from "@cchc/core";
import { weekdayOf } from "../dates/civil-date";
import type { CivilDate } from "../dates/civil-date-type";
import { toDayNumber } from "../dates/day-number";
import { formatDate, fullDate, weekdayName } from "../dates/vietnamese-date";
import type { DayCertainty, HolidayId } from "../holidays/holiday-type";
import type { SpecialDay, SpecialDayKind } from "../holidays/special-day";
import { type WorkCalendar, workIndexOf } from "./work-calendar";
import { isWorkingDay } from "./working-days";

/** Why a day is or is not a working day. */
export interface DayExplanation {
	readonly date: CivilDate;
	readonly working: boolean;
	readonly kind: "ordinary" | "weekend" | SpecialDayKind;
	readonly holiday?: HolidayId;
	/** Vietnamese name of the holiday, or the reason of a local day. */
	readonly name?: string;
	readonly certainty: DayCertainty;
	/** Vietnamese reason, `nghỉ bù vì Ngày Chiến thắng 30/4 (30/4/2023) trùng Chủ nhật`. */
	readonly reason: string;
	/** The whole Vietnamese sentence with date, reason, certainty and source. */
	readonly text: string;
	/** The holiday that a compensatory day repays, or the other day of a swap. */
	readonly counterpart?: CivilDate;
	/** Day the public could know it. */
	readonly known?: CivilDate;
	readonly basis?: LegalBasis;
}

const certaintyNotes: Record<DayCertainty, string> = {
	decided: "",
	computed: "",
	predicted: " (dự kiến, chưa có văn bản)",
	proposed: " (mới là đề xuất, chưa có văn bản)",
};

function weekdayInSentence(date: CivilDate): string {
	return weekdayName(weekdayOf(date)).replace("Thứ", "thứ");
}

function reasonOf(day: SpecialDay): string {
	const other = day.counterpart === undefined ? "" : formatDate(day.counterpart, "numeric");
	switch (day.kind) {
		case "statutory":
			return `nghỉ ${day.name}`;
		case "compensatory":
			return `nghỉ bù vì ${day.name} (${other}) trùng ${weekdayInSentence(day.counterpart ?? day.date)}`;
		case "swapped-off":
			return `nghỉ hoán đổi dịp ${day.name}, làm bù ngày ${other}`;
		case "swapped-work":
			return `làm bù cho ngày nghỉ hoán đổi ${other} dịp ${day.name}`;
		case "local-off":
			return other === "" ? `nghỉ: ${day.name}` : `nghỉ: ${day.name}, làm bù ngày ${other}`;
		case "local-work":
			return other === "" ? `làm việc: ${day.name}` : `làm bù cho ngày ${other}: ${day.name}`;
	}
}

/**
 * Why a day is or is not a working day, with its source: a weekend, a public holiday, a compensatory day, a swap, a
 * local day, or an ordinary working day.
 * @throws CchcError `calendar/outside-work-calendar`.
 */
export function explainDay(date: CivilDate, calendar?: WorkCalendar): DayExplanation {
	const working = isWorkingDay(date, calendar);
	const weekday = fullDate(date);
	const day = toDayNumber(date);
	const special = workIndexOf(calendar, day).specialDays.get(day);
	if (special === undefined) {
		const weekend = weekdayOf(date) > 5;
		const reason = weekend ? "nghỉ hằng tuần" : "ngày làm việc bình thường";
		const kind = weekend ? "weekend" : "ordinary";
		return { date, working, kind, certainty: "decided", reason, text: `${weekday}: ${reason}.` };
	}
	const reason = reasonOf(special);
	const note = certaintyNotes[special.certainty];
	const source = special.basis === undefined ? "" : ` – ${citeLegalBasis(special.basis)}`;
	return { ...special, reason, text: `${weekday}: ${reason}${note}${source}.` };
}
