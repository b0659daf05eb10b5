import * as fc from "fast-check";
import { checkMutatedPlan, checkValidPlan, mutatedPlan, validPlanCase } from "../src/__fixtures__/plan-laws";
import { samplePlan } from "../src/check/__fixtures__/sample-plan";

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const times: number[] = [];
let repeated = 0;

/** Time of one call in milliseconds; a call over 50 ms is repeated, to tell a slow plan from a busy machine. */
function time(run: () => void): number {
	const once = (): number => {
		const start = performance.now();
		run();
		return performance.now() - start;
	};
	const first = once();
	if (first < 50) return first;
	repeated++;
	return Math.min(first, once(), once());
}

console.log(`seed ${seed}`);
// The reader is made on its first use.
fc.assert(fc.property(mutatedPlan, checkMutatedPlan), { numRuns: 20 });
fc.assert(
	fc.property(mutatedPlan, (data) => {
		times.push(time(() => checkMutatedPlan(data)));
	}),
	{ numRuns: runs, seed },
);
times.sort((a, b) => a - b);
const slow = times.filter((each) => each > 50).length;
console.log(
	`${runs} damaged plans: no throw; median ${times[times.length >> 1]?.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(1)} ms, ${slow} over 50 ms (${repeated} calls repeated)`,
);

// Texts that make a careless pattern slow: one short piece, repeated up to the limit.
const pieces =
	"đ|x|đ |x |.|...x|... |…, |…|( |20|2021-|15 - KH|ngày 5 tháng |điều 1|xX|đ.Đ|nhân dân |nhà nước |báo cáo |định kỳ |của huyện |của |mức độ 3, |oà|thưc |CCHC |(gọi |, v.v.|-|/|1/|12/KH-UBND |a.b@|0|khoản 5 |Điểm |20\n|2021\n| ,|một cửa ".split(
		"|",
	);
const worst = pieces
	.map((piece) => {
		const text = `Đ${piece.repeat(19_990 / piece.length)}z`;
		return { piece, time: time(() => checkMutatedPlan({ ...samplePlan, purposes: [{ id: "md", text }] })) };
	})
	.sort((a, b) => b.time - a.time)[0];
console.log(
	`${pieces.length} texts of 20,000 characters: slowest ${worst?.time.toFixed(1)} ms (${JSON.stringify(worst?.piece)})`,
);

fc.assert(
	fc.property(validPlanCase, ([plan, ofTemplate, mine]) => {
		checkValidPlan(plan, ofTemplate, mine);
	}),
	{ numRuns: runs, seed },
);
console.log(`${runs} valid plans: all laws hold`);
