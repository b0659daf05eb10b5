import type { Cadence, DueRule } from "@cchc/calendar";

/** What a sentence says of a periodic report. */
export interface DutyWords {
	readonly cadences: readonly Cadence[];
	/** Name of the recipient as it stands. */
	readonly recipient?: string;
	readonly via?: string;
	readonly consolidatedBy?: string;
	readonly mayMergeInto?: string;
	readonly due?: DueRule;
}

const cadenceWords: readonly (readonly [Cadence, RegExp])[] = [
	["week", /(?:hàng|hằng) tuần|tuần,|báo cáo tuần/iu],
	["month", /(?:hàng|hằng|báo cáo) tháng|(?<!\d )tháng(?=,|\s+và|\s*\))/iu],
	["quarter", /quý/iu],
	["half-year", /6 tháng|06 tháng|sáu tháng/iu],
	["nine-months", /9 tháng|09 tháng|chín tháng/iu],
	["year", /(?:hàng|hằng|báo cáo|cuối|tổng kết) năm|(?:,|và)\s+năm(?! 20)/iu],
];

const body =
	"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Phòng|phòng|Văn phòng|văn phòng|Đảng ủy|Trung tâm|Bộ)[^(),;.]*?";
const recipientPattern = new RegExp(
	`(?:báo cáo|gửi|về|với|cho|lên)\\s+(?:về |lên |cho )?(${body})(?=\\s*(?:\\(|,|;|\\.|$|qua |để |theo |trước |định kỳ|vào ))`,
	"u",
);
const viaPattern =
	/(?:qua|thông qua)\s+((?:Phòng|phòng|Sở|Văn phòng|văn phòng|Bộ phận)[^(),;.]*?)(?=\s*(?:\)|,|;|\.|$|để |trước ))/u;
const consolidatedPattern =
	/để tổng hợp,?\s*(?:và\s+)?báo cáo\s+((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Đảng ủy)[^(),;.]*?)(?=\s*(?:\(|,|;|\.|$|theo ))/u;
const mergePattern = /lồng ghép[^)]*?vào\s+(báo cáo[^);]*)/iu;
const dayPattern =
	/trước ngày (\d{1,2})(?: (?:hàng|hằng) tháng| của tháng cuối (?:quý|kỳ)| tháng cuối (?:quý|kỳ)| tháng cuối mỗi quý)/iu;

/** Sentences of a text; a full stop before a small letter does not end one. */
function sentences(text: string): string[] {
	return text.split(/(?<=[.;])\s+(?=[\p{Lu}\p{Ll}])/u);
}

/** The periodic report that a text asks for; undefined when it asks for none. */
export function dutyOf(text: string): DutyWords | undefined {
	for (const sentence of sentences(text)) {
		if (!/báo cáo/iu.test(sentence)) continue;
		const merge = mergePattern.exec(sentence)?.[1]?.trim();
		const cadences = cadenceWords.filter(([, pattern]) => pattern.test(sentence)).map(([cadence]) => cadence);
		const reports =
			/(?:^|định kỳ|quý|tháng|năm|tuần|hợp|,|;|và)\s*(?:\S+ ){0,3}?báo cáo\s+(?:kết quả|tình hình|công tác|việc|về|UBND|Ủy ban|Uỷ ban|tiến độ|với)/iu.test(
				sentence,
			);
		if (cadences.length === 0 || !reports) continue;
		const recipient = recipientPattern.exec(sentence.replace(consolidatedPattern, ""))?.[1]?.trim();
		const via = viaPattern.exec(sentence)?.[1]?.trim();
		const consolidatedBy = consolidatedPattern.exec(sentence)?.[1]?.trim();
		const day = dayPattern.exec(sentence)?.[1];
		return {
			cadences,
			...(recipient === undefined ? {} : { recipient }),
			...(via === undefined ? {} : { via }),
			...(consolidatedBy === undefined ? {} : { consolidatedBy }),
			...(merge === undefined ? {} : { mayMergeInto: merge.charAt(0).toUpperCase() + merge.slice(1) }),
			...(day === undefined ? {} : { due: { kind: "day-of-month", day: Number(day), roll: "preceding" } }),
		};
	}
	return undefined;
}
