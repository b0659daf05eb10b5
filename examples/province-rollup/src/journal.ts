import { addDays, type CivilDate, daysBetween } from "@cchc/calendar";
import type { Plan } from "@cchc/plan";
import type { JournalEntry, Measure } from "@cchc/report";
import type { Random } from "./random";

interface Activity {
	readonly unit: string;
	readonly form: string;
	readonly channel: NonNullable<JournalEntry["channel"]>;
	readonly titles: readonly string[];
	/** Days between one and the next. */
	readonly every: number;
	readonly quantities: (random: Random) => Partial<Record<Measure, number>>;
	readonly minutes?: (random: Random) => number;
}

const activities: readonly Activity[] = [
	{
		unit: "van-phong",
		form: "dua-tin-bai",
		channel: "portal",
		titles: ["Bài về bộ phận một cửa", "Tin về dịch vụ công trực tuyến", "Bài về chỉ số cải cách hành chính"],
		every: 9,
		quantities: (random) => ({ items: random.between(1, 2) }),
	},
	{
		unit: "dai-truyen-thanh",
		form: "dua-tin-bai",
		channel: "loudspeaker",
		titles: ["Phát thanh chuyên mục cải cách hành chính", "Phát thanh hướng dẫn nộp hồ sơ trực tuyến"],
		every: 14,
		quantities: (random) => ({ items: 1, airings: random.between(2, 6) }),
		minutes: (random) => random.between(10, 30),
	},
	{
		unit: "ubnd-xa",
		form: "tap-huan-long-ghep",
		channel: "meeting",
		titles: ["Giao ban tháng có nội dung cải cách hành chính"],
		every: 30,
		quantities: (random) => ({ sessions: 1, attendances: random.between(25, 60) }),
	},
	{
		unit: "tu-phap",
		form: "tap-huan-long-ghep",
		channel: "training",
		titles: ["Lớp tập huấn tiếp nhận, số hóa hồ sơ"],
		every: 95,
		quantities: (random) => ({ sessions: 1, attendances: random.between(20, 45) }),
	},
	{
		unit: "van-hoa-thong-tin",
		form: "pano-ap-phich-khau-hieu",
		channel: "poster",
		titles: ["Dán áp phích, treo băng rôn tại các thôn"],
		every: 60,
		quantities: (random) => ({ posters: random.between(1, 6), banners: random.between(0, 3) }),
	},
	{
		unit: "mot-cua-xa",
		form: "niem-yet",
		channel: "posting",
		titles: ["Rà soát niêm yết thủ tục hành chính"],
		every: 88,
		quantities: (random) => ({ "procedures-posted": random.between(140, 160) }),
	},
	{
		unit: "mot-cua-xa",
		form: "hinh-thuc-khac",
		channel: "other",
		titles: ["Tổng hợp phản ánh, kiến nghị của người dân"],
		every: 45,
		quantities: (random) => {
			const received = random.between(2, 14);
			return { "feedback-received": received, "feedback-resolved": random.between(Math.floor(received / 2), received) };
		},
	},
];

/** A year's journal of one commune between two days; `zeal` 1 is a usual commune, 0.3 a slack one. */
export function makeJournal(random: Random, plan: Plan, from: CivilDate, to: CivilDate, zeal: number): JournalEntry[] {
	const days = daysBetween(from, to);
	const contents = plan.contents.map(({ id }) => id);
	const entries = activities.flatMap((activity) => {
		const own: Omit<JournalEntry, "id">[] = [];
		for (
			let day = random.between(0, activity.every);
			day <= days;
			day += Math.ceil(activity.every / zeal) + random.between(-2, 3)
		) {
			own.push({
				date: addDays(from, day),
				unit: activity.unit,
				form: activity.form,
				channel: activity.channel,
				contents: [random.pick(contents)],
				title: random.pick(activity.titles),
				quantities: activity.quantities(random),
				...(activity.minutes === undefined ? {} : { minutes: activity.minutes(random) }),
			});
		}
		return own;
	});
	return entries
		.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.map((entry, index) => ({ id: `NK-${String(index + 1).padStart(3, "0")}`, ...entry }));
}
