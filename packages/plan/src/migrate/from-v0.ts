type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

const cadenceWords: Readonly<Record<string, string>> = {
	tuan: "week",
	thang: "month",
	quy: "quarter",
	"6-thang": "half-year",
	"9-thang": "nine-months",
	nam: "year",
};

function duty(value: unknown): unknown {
	if (!isData(value)) return value;
	const { from, to, through, every, workingDays, ...rest } = value;
	return {
		...rest,
		reporter: from,
		...(through === undefined ? {} : { via: through }),
		recipient: to,
		cadences: Array.isArray(every) ? every.map((word) => cadenceWords[String(word)] ?? word) : every,
		periodRule: "nd09",
		due: { kind: "working-days-after-cut-off", days: workingDays ?? 1 },
	};
}

/**
 * Version 0 to 1. Version 0 (the first drafts of the format) kept the number, symbol and date at the top, named the units
 * `owners`, wrote duties as `reports` with Vietnamese period words, and kept hotlines as plain numbers.
 */
export function fromV0(plan: Data): Data {
	const { number, symbol, date, owners, reports, hotlines, ...rest } = plan;
	return {
		...rest,
		schemaVersion: 1,
		document: {
			...(number === undefined ? {} : { number }),
			symbol: symbol ?? "KH-UBND",
			...(date === undefined ? {} : { date }),
		},
		units: owners,
		reportingDuties: Array.isArray(reports) ? reports.map(duty) : [],
		...(Array.isArray(hotlines)
			? {
					contacts: hotlines.map((value, index) => ({
						id: `duong-day-nong-${index + 1}`,
						label: "Đường dây nóng",
						kind: "phone",
						value: String(value),
					})),
				}
			: {}),
	};
}
