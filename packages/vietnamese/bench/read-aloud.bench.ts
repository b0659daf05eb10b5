import readVietnameseNumber, { ReadingConfig } from "read-vietnamese-number";
import { numberInWords, readAloud } from "../src/index";

const paragraph =
	"UBND xã tiếp nhận 1.250 hồ sơ trong tháng 3/2024, đúng hạn 99,04%; gọi 0220.3777.888 hoặc Kế hoạch số 12/KH-UBND. ";
const pieces = [
	paragraph,
	"A&",
	"1-",
	"1:",
	"1 ",
	"1,",
	"a/b/",
	"a@",
	"0220.3786.",
	"7",
	"a",
	"\n",
	"UBND ",
	"TT ",
	"12/KH-UBND ",
	"8h-",
	"😀",
];
const megabyte = 1 << 20;

function elapsed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function run(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

readAloud(run(paragraph, megabyte / 8));
for (const piece of process.argv.length > 2 ? process.argv.slice(2) : pieces) {
	const quarter = elapsed(() => readAloud(run(piece, megabyte / 4)));
	const whole = elapsed(() => readAloud(run(piece, megabyte)));
	const name = JSON.stringify(piece.slice(0, 12)).padEnd(16);
	console.log(`${name} 1 MB ${whole.toFixed(0).padStart(5)} ms, ${(whole / quarter).toFixed(1)} times a quarter of it`);
}

const values = Array.from({ length: 100_000 }, (_, index) => index * 7_919_317);
const config = new ReadingConfig();
const own = elapsed(() => values.forEach((value) => void numberInWords(value)));
const peer = elapsed(() => values.forEach((value) => void readVietnameseNumber(String(value), config)));
console.log(`numberInWords against read-vietnamese-number: ${(peer / own).toFixed(1)} times as fast`);
