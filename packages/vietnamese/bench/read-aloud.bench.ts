import readVietnameseNumber, { ReadingConfig } from "read-vietnamese-number";
import { numberInWords, readAloud } from "../src/index";

const paragraph =
	"UBND xã tiếp nhận 1.250 hồ sơ trong tháng 3/2024, đúng hạn 99,04%; gọi 0220.3777.888 hoặc Kế hoạch số 12/KH-UBND. ";

function cpu(work: () => void): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

readAloud(paragraph);
const small = cpu(() => readAloud(paragraph.repeat(1000)));
const large = cpu(() => readAloud(paragraph.repeat(8000)));
console.log(
	`readAloud, eight times the text: ${(large / small).toFixed(1)} times the time (${large.toFixed(0)} ms a MB)`,
);

const values = Array.from({ length: 100_000 }, (_, index) => index * 7_919_317);
const config = new ReadingConfig();
const own = cpu(() => values.forEach((value) => void numberInWords(value)));
const peer = cpu(() => values.forEach((value) => void readVietnameseNumber(String(value), config)));
console.log(`numberInWords against read-vietnamese-number: ${(peer / own).toFixed(1)} times as fast`);
