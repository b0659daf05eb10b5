/** How often a report is due. */
export type Cadence = "week" | "month" | "quarter" | "half-year" | "nine-months" | "year";

/**
 * The name of a reporting period: `2024W10`, `202403`, `2024Q1`, `2024S1`, `2024N9`, `2024`. It is a name only: the days it
 * covers come from a `PeriodRule`. Ids are DHIS2's where DHIS2 has one.
 */
export type PeriodId = string;
