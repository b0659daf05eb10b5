/**
 * Deadlines of 1 to 15 working days from 100 days, against date-fns with a Set of days off and against date-holidays, in one
 * run. Run: npx tsx --conditions @cchc/source packages/calendar/bench/deadlines.bench.ts
 */
import { addDays as addDaysPeer, format, isWeekend } from "date-fns";
import Holidays from "date-holidays";
import { addDays, addWorkingDays, type CivilDate, civilDate, explainDay, isWorkingDay, weekdayOf } from "../src/index";

const starts = Array.from({ length: 100 }, (_, index) => addDays(civilDate("2024-01-01"), index * 10));
const counts = starts.map((_, index) => 1 + (index % 15));

const beforeFirst = performance.now();
addWorkingDays(starts[0]!, 1);
const firstCall = performance.now() - beforeFirst;

const daysOff = new Set<string>();
const workingWeekends = new Set<string>();
for (let date = civilDate("2019-01-01"); date < "2028-01-01"; date = addDays(date, 1)) {
	if (isWorkingDay(date)) {
		if (weekdayOf(date) > 5) workingWeekends.add(date);
	} else if (explainDay(date).kind !== "weekend") daysOff.add(date);
}

function withDateFns(start: CivilDate, count: number): string {
	const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
	let date = new Date(year, month - 1, day);
	for (let left = count; left > 0; ) {
		date = addDaysPeer(date, 1);
		const text = format(date, "yyyy-MM-dd");
		if (workingWeekends.has(text) || (!isWeekend(date) && !daysOff.has(text))) left -= 1;
	}
	return format(date, "yyyy-MM-dd");
}

const holidays = new Holidays("VN", { types: ["public"] });

function withDateHolidays(start: CivilDate, count: number): string {
	const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
	let date = new Date(year, month - 1, day);
	for (let left = count; left > 0; ) {
		date = addDaysPeer(date, 1);
		if (!isWeekend(date) && holidays.isHoliday(date) === false) left -= 1;
	}
	return format(date, "yyyy-MM-dd");
}

/** Median time of one round of all deadlines, in microseconds. */
function measure(run: (start: CivilDate, count: number) => string, rounds: number, inner: number): number {
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const before = performance.now();
		for (let repeat = 0; repeat < inner; repeat += 1) {
			for (let index = 0; index < starts.length; index += 1) run(starts[index]!, counts[index]!);
		}
		times.push(((performance.now() - before) * 1000) / inner);
	}
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const own = (start: CivilDate, count: number): string => addWorkingDays(start, count);
const same = starts.filter((start, index) => own(start, counts[index]!) === withDateFns(start, counts[index]!)).length;
const agree = starts.filter(
	(start, index) => own(start, counts[index]!) === withDateHolidays(start, counts[index]!),
).length;

measure(own, 20, 100);
measure(withDateFns, 5, 5);
const ownTime = measure(own, 31, 200);
const dateFnsTime = measure(withDateFns, 31, 10);
const dateHolidaysTime = measure(withDateHolidays, 5, 1);

console.log(`100 deadlines, median of rounds in one run, Node ${process.version}`);
console.log(`@cchc/calendar    ${ownTime.toFixed(1).padStart(10)} µs  (first call, cold: ${firstCall.toFixed(1)} ms)`);
console.log(
	`date-fns + Set    ${dateFnsTime.toFixed(1).padStart(10)} µs  ${Math.round(dateFnsTime / ownTime)} × slower, ${same} of 100 equal`,
);
console.log(
	`date-holidays     ${dateHolidaysTime.toFixed(1).padStart(10)} µs  ${Math.round(dateHolidaysTime / ownTime)} × slower, ${agree} of 100 equal`,
);
