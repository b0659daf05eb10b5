import type { Cadence, CivilDate } from "@cchc/calendar";

/** What a task's text says besides the work itself. */
export interface TaskWords {
	readonly due?: CivilDate;
	readonly when?: string;
	readonly cadence?: Cadence;
	readonly budget?: number;
	readonly budgetSource?: string;
	readonly product?: string;
	/** Names of the bodies that work with the lead. */
	readonly joint: readonly string[];
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(text: string, year: number): CivilDate | undefined {
	const match =
		/(?:trước|chậm nhất|xong|hạn|đến)[^.;]{0,24}?ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:(?:\/| năm )(\d{4}))?/iu.exec(
			text,
		);
	if (match === null) return undefined;
	const [, day = "", month = "", given] = match;
	const limit = days[Number(month) - 1] ?? 0;
	if (Number(day) < 1 || Number(day) > limit) return undefined;
	return `${given ?? year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as CivilDate;
}

const cadencePatterns: readonly (readonly [Cadence, RegExp])[] = [
	["week", /(?:hàng|hằng|mỗi) tuần|lần\/tuần/iu],
	["month", /(?:hàng|hằng|mỗi) tháng|\/tháng/iu],
	["quarter", /(?:hàng|hằng|mỗi) quý|\/quý/iu],
	["year", /(?:hàng|hằng|mỗi) năm|\/năm/iu],
];

function budgetOf(text: string): number | undefined {
	const match = /(\d{1,3}(?:\.\d{3})+|\d+)\s*(triệu )?đồng/iu.exec(text);
	if (match === null) return undefined;
	const amount = Number((match[1] ?? "").replaceAll(".", "")) * (match[2] === undefined ? 1 : 1_000_000);
	return Number.isSafeInteger(amount) && amount <= 1e13 ? amount : undefined;
}

/** Reads deadline, time words, money, product and partners out of a task. */
export function taskWords(text: string, year: number): TaskWords {
	const due = dayOf(text, year);
	const when =
		/thường xuyên|hàng tháng|hằng tháng|hàng quý|hằng quý|quanh năm|cả năm|định kỳ|quý [IV]+(?: năm \d{4})?|tháng \d{1,2}\/\d{4}/iu.exec(
			text,
		)?.[0];
	const cadence = /báo cáo|giao ban/iu.test(text)
		? undefined
		: cadencePatterns.find(([, pattern]) => pattern.test(text))?.[0];
	const budget = budgetOf(text);
	const source = /từ (?:nguồn )?(ngân sách[^,;.]*|nguồn[^,;.]*)/iu.exec(text)?.[1];
	const product = /sản phẩm\s*:\s*([^.;]+)/iu.exec(text)?.[1]?.trim();
	const partners =
		/phối hợp (?:với|cùng)\s+([^;.:]+?)(?=\s+(?:tổ chức|tuyên truyền|xây dựng|thực hiện|triển khai|đăng|phát|niêm yết|hướng dẫn|vận động|tham mưu|biên tập|trong|để|rà soát|in)(?:\s|$)|[;.:]|$)/iu.exec(
			text,
		)?.[1];
	return {
		...(due === undefined ? {} : { due }),
		...(when === undefined ? {} : { when: when.charAt(0).toUpperCase() + when.slice(1) }),
		...(cadence === undefined ? {} : { cadence }),
		...(budget === undefined ? {} : { budget }),
		...(budget === undefined || source === undefined
			? {}
			: { budgetSource: source.charAt(0).toUpperCase() + source.slice(1) }),
		...(product === undefined ? {} : { product }),
		joint:
			partners
				?.split(/,\s*(?:và\s+)?|\s+và\s+(?=\p{Lu}|các|đài|phòng)/u)
				.map((name) => name.trim())
				.filter(Boolean) ?? [],
	};
}
