declare const civilDateBrand: unique symbol;

/** A day of the Gregorian calendar as `YYYY-MM-DD`, without time or zone. Made by `parseCivilDate` or `civilDate`. */
export type CivilDate = string & { readonly [civilDateBrand]: "CivilDate" };

/** A moment as ISO 8601 with Vietnam's offset, e.g. `2024-03-14T16:30:00+07:00`. Vietnam has had no other since 1975. */
export type CivilDateTime = string;

/** ISO weekday: 1 = Monday (thứ Hai) … 7 = Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time of day as `HH:mm`, 24-hour clock. */
export type ClockTime = string;
