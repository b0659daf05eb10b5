import type { DueRule, ReportingDuty, WeeklySlot } from "@cchc/calendar";
import type { LegalBasis } from "@cchc/core";
import * as z from "zod";
import { choice, date, id, list, shared, text, titled, whole } from "./field";

export const cadences = ["week", "month", "quarter", "half-year", "nine-months", "year"] as const;
const roll = choice(["following", "preceding", "none"], "Khi rơi vào ngày nghỉ").exactOptional();

/** Where a rule comes from. */
export const legalBasisSchema: z.ZodType<LegalBasis> = shared(
	z.strictObject({
		document: text("Văn bản", "Nghị định 09/2019/NĐ-CP"),
		article: text("Điều, khoản, điểm").exactOptional(),
		validFrom: date("Có hiệu lực từ").exactOptional(),
		validTo: date("Hết hiệu lực").exactOptional(),
		url: text("Địa chỉ văn bản").exactOptional(),
	}),
	"LegalBasis",
	"Căn cứ pháp lý",
);

const basis = z.exactOptional(legalBasisSchema);
const monthOffset = whole("Số tháng sau tháng chốt số liệu", 0, 12, 1).exactOptional();

/** One rule of the four kinds. */
export const dueRuleSchema: z.ZodType<DueRule> = shared(
	z.discriminatedUnion("kind", [
		titled(
			z.strictObject({
				kind: z.literal("working-days-after-cut-off"),
				days: whole("Số ngày làm việc sau ngày chốt số liệu", 0, 60, 2),
				basis,
			}),
			"Sau ngày chốt số liệu",
		),
		titled(
			z.strictObject({
				kind: z.literal("day-of-month"),
				day: whole("Ngày trong tháng", 1, 31, 20),
				monthOffset,
				roll,
				basis,
			}),
			"Ngày cố định trong tháng",
		),
		titled(
			z.strictObject({
				kind: z.literal("nth-working-day"),
				nth: whole("Ngày làm việc thứ mấy trong tháng", 1, 23, 3),
				monthOffset,
				basis,
			}),
			"Ngày làm việc thứ n của tháng",
		),
		titled(
			z.strictObject({
				kind: z.literal("weekday-after"),
				weekday: whole("Thứ trong tuần, 1 = thứ Hai … 7 = Chủ nhật", 1, 7, 1) as unknown as z.ZodType<1>,
				roll,
				basis,
			}),
			"Thứ trong tuần sau kỳ báo cáo",
		),
	]),
	"DueRule",
	"Quy tắc thời hạn",
) as unknown as z.ZodType<DueRule>;

/** One rule per cadence. */
export const dueByCadenceSchema: z.ZodType<Partial<Record<(typeof cadences)[number], DueRule>>> = z.strictObject(
	Object.fromEntries(cadences.map((cadence) => [cadence, dueRuleSchema.optional()])),
) as z.ZodType<Partial<Record<(typeof cadences)[number], DueRule>>>;

/** A rule, or one rule per cadence; the key `kind` tells which, so that faults are told about the right one. */
export const dueSchema: z.ZodType<ReportingDuty["due"]> = titled(
	z.custom<ReportingDuty["due"]>().check((context) => {
		const { value } = context;
		const single = typeof value !== "object" || value === null || "kind" in value;
		const result = (single ? dueRuleSchema : dueByCadenceSchema).safeParse(value);
		if (!result.success) {
			for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
		}
	}),
	"Thời hạn gửi",
);

/** A standing duty to report. */
export const dutySchema: z.ZodType<ReportingDuty> = titled(
	z.strictObject({
		id: id("Mã chế độ báo cáo", "bao-cao-ubnd-huyen"),
		title: text("Tên báo cáo"),
		reporter: id("Đơn vị báo cáo"),
		via: id("Gửi qua").exactOptional(),
		recipient: id("Nơi nhận báo cáo"),
		consolidatedBy: id("Cấp tổng hợp tiếp theo").exactOptional(),
		cadences: list(choice(cadences, "Kỳ báo cáo"), "Các kỳ báo cáo").min(1),
		periodRule: text("Quy tắc kỳ", "nd09"),
		due: dueSchema,
		mayMergeInto: text("Có thể lồng ghép vào báo cáo").exactOptional(),
		basis,
	}),
	"Chế độ báo cáo",
);

/** A regular broadcast. */
export const weeklySlotSchema: z.ZodType<WeeklySlot> = titled(
	z.strictObject({
		id: id("Mã khung giờ", "sang-thu-hai"),
		title: text("Tên chương trình"),
		weekdays: list(
			whole("Thứ, 1 = thứ Hai … 7 = Chủ nhật", 1, 7, 1) as unknown as z.ZodType<1 | 2 | 3 | 4 | 5 | 6 | 7>,
			"Các thứ trong tuần",
		).min(1),
		time: z
			.string()
			.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
			.meta({ title: "Giờ bắt đầu", examples: ["05:30"] }),
		minutes: whole("Thời lượng (phút)", 1, 600, 15),
		onHoliday: choice(["keep", "skip"], "Ngày nghỉ").exactOptional(),
	}),
	"Khung giờ phát thanh hằng tuần",
);
