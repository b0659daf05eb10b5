import type { CivilDate } from "@cchc/calendar";
import * as z from "zod";
import type { Assignment, OutlineSection, Plan } from "../plan-type";
import { cadences, dutySchema, legalBasisSchema, weeklySlotSchema } from "./duty-schema";
import { choice, date, id, list, shared, text, titled, whole } from "./field";

/** A day as the plan's types have it. */
function day(title: string): z.ZodType<CivilDate> {
	return date(title) as unknown as z.ZodType<CivilDate>;
}

function optionalDay(title: string): z.ZodExactOptional<z.ZodType<CivilDate>> {
	return z.exactOptional(day(title));
}

const references = (title: string) => list(id(title), title).exactOptional();

const item = {
	id: id("Mã", "phat-huy-thong-tin-dai-chung"),
	text: text("Nội dung"),
	marker: choice(["dash", "letter", "none"], "Dấu đầu dòng").exactOptional(),
};
const textItem = shared(z.strictObject(item), "TextItem", "Đoạn nội dung");
const levels = ["commune", "district", "province", "central"] as const;
const areas = [
	"steering",
	"institutions",
	"procedures",
	"apparatus",
	"civil-service",
	"public-finance",
	"digital-government",
] as const;
const channels = [
	"loudspeaker",
	"notice-board",
	"bulletin",
	"document",
	"communicator",
	"portal",
	"social",
	"sms",
	"training",
	"meeting",
	"poster",
	"posting",
	"contest",
	"other",
] as const;
const unitKinds = [
	"committee",
	"office",
	"officer",
	"radio-station",
	"one-stop-desk",
	"service-centre",
	"group",
	"other",
] as const;

const issuer = titled(
	z.strictObject({
		unit: id("Mã cơ quan ban hành", "ubnd-xa"),
		letterhead: list(text("Dòng tên cơ quan", "ỦY BAN NHÂN DÂN"), "Các dòng tên cơ quan").min(1),
		superior: text("Cơ quan chủ quản").exactOptional(),
		place: text("Địa danh", "Nhân Quyền"),
	}),
	"Cơ quan ban hành",
);

const decision = titled(
	z.strictObject({
		number: whole("Số", 1, 99_999, 119).exactOptional(),
		symbol: text("Ký hiệu", "QĐ-UBND"),
		date: optionalDay("Ngày ban hành"),
		title: text("Trích yếu quyết định"),
		articles: list(textItem, "Các điều").exactOptional(),
	}),
	"Quyết định ban hành kế hoạch",
);

const documentReference = titled(
	z.strictObject({
		number: whole("Số văn bản", 1, 99_999, 12).exactOptional(),
		symbol: text("Ký hiệu", "KH-UBND"),
		date: optionalDay("Ngày ban hành"),
		decision: decision.exactOptional(),
	}),
	"Số, ký hiệu, ngày ban hành",
);

const superiorPlan = titled(
	z.strictObject({
		id: id("Mã văn bản cấp trên", "ke-hoach-huyen-2024"),
		citation: text("Viện dẫn như trong văn bản"),
		number: text("Số, ký hiệu", "15/KH-UBND").exactOptional(),
		date: optionalDay("Ngày ban hành"),
		issuer: text("Cơ quan ban hành").exactOptional(),
	}),
	"Văn bản của cấp trên",
);

const mandate = titled(
	z.strictObject({
		grounds: list(textItem, "Các căn cứ").exactOptional(),
		opening: textItem.exactOptional(),
		superiorPlans: list(superiorPlan, "Văn bản cấp trên mà kế hoạch thực hiện").exactOptional(),
	}),
	"Căn cứ, đoạn mở đầu",
);

const audience = titled(
	z.strictObject({
		id: id("Mã đối tượng", "nguoi-dan"),
		name: text("Tên đối tượng", "Các tầng lớp Nhân dân"),
		description: text("Mô tả").exactOptional(),
		group: text("Nhóm đối tượng").exactOptional(),
	}),
	"Đối tượng tuyên truyền",
);

const content = titled(
	z.strictObject({
		...item,
		label: text("Tên ngắn", "Cơ chế một cửa"),
		areas: list(choice(areas, "Lĩnh vực cải cách hành chính"), "Lĩnh vực"),
		audiences: references("Đối tượng"),
		forms: references("Hình thức"),
	}),
	"Nội dung tuyên truyền",
);

const form = titled(
	z.strictObject({
		...item,
		label: text("Tên ngắn", "Loa truyền thanh"),
		channels: list(choice(channels, "Kênh"), "Kênh tuyên truyền"),
		units: references("Đơn vị thực hiện"),
	}),
	"Hình thức tuyên truyền",
);

const target = titled(
	z.strictObject({
		id: id("Mã chỉ tiêu", "tin-bai-nam"),
		indicator: text("Mã chỉ số trong báo cáo", "news-items"),
		value: z
			.number()
			.min(0)
			.max(1e12)
			.meta({ title: "Giá trị cả năm", examples: [60] }),
		unit: text("Đơn vị tính", "tin, bài"),
		form: id("Hình thức").exactOptional(),
		index: text("Chỉ số phục vụ", "PAR INDEX").exactOptional(),
		note: text("Ghi chú").exactOptional(),
	}),
	"Chỉ tiêu năm",
);

const unit = titled(
	z.strictObject({
		id: id("Mã đơn vị", "cong-chuc-van-phong"),
		name: text("Tên đầy đủ"),
		shortName: text("Tên viết tắt").exactOptional(),
		kind: choice(unitKinds, "Loại đơn vị"),
		level: choice(levels, "Cấp"),
		parent: id("Thuộc đơn vị").exactOptional(),
		code: text("Mã định danh").exactOptional(),
		validFrom: optionalDay("Có từ ngày"),
		validTo: optionalDay("Đến hết ngày"),
	}),
	"Cơ quan, đơn vị, người thực hiện",
);

const task = titled(
	z.strictObject({
		...item,
		label: text("Tên ngắn").exactOptional(),
		contents: references("Nội dung"),
		forms: references("Hình thức"),
		joint: references("Đơn vị phối hợp"),
		due: optionalDay("Hạn hoàn thành"),
		when: text("Thời gian", "Thường xuyên").exactOptional(),
		cadence: choice(cadences, "Nhịp thực hiện").exactOptional(),
		product: text("Sản phẩm", "Chuyên mục phát thanh").exactOptional(),
		budget: z
			.int()
			.min(0)
			.max(1e13)
			.meta({ title: "Kinh phí (đồng)", examples: [5_000_000] })
			.exactOptional(),
		budgetSource: text("Nguồn kinh phí", "Ngân sách xã").exactOptional(),
		duties: references("Chế độ báo cáo"),
	}),
	"Nhiệm vụ",
);

const assignment: z.ZodType<Assignment> = shared(
	z.strictObject({
		id: id("Mã phân công", "phan-cong-van-phong"),
		unit: id("Đơn vị"),
		role: choice(["lead", "joint"], "Vai trò"),
		heading: text("Đề mục"),
		tasks: list(task, "Các nhiệm vụ"),
		transition: textItem.exactOptional(),
		get assignments() {
			return list(assignment, "Phân công cấp dưới").exactOptional();
		},
	}),
	"Assignment",
	"Phân công",
);

const section: z.ZodType<OutlineSection> = shared(
	z.strictObject({
		id: id("Mã đề mục", "muc-dich-yeu-cau"),
		heading: text("Đề mục"),
		part: choice(
			["purposes", "requirements", "audiences", "contents", "forms", "assignments", "targets"],
			"Phần hiển thị",
		).exactOptional(),
		items: list(textItem, "Các đoạn").exactOptional(),
		get sections() {
			return list(section, "Đề mục con").exactOptional();
		},
	}),
	"OutlineSection",
	"Đề mục của văn bản",
);

const contact = titled(
	z.strictObject({
		id: id("Mã liên hệ", "duong-day-nong"),
		label: text("Tên", "Đường dây nóng"),
		kind: choice(["phone", "email", "address", "url", "hours", "person"], "Loại"),
		value: text("Giá trị", "0220 3777 888"),
		source: choice(["confirmed", "illustrative"], "Nguồn").exactOptional(),
	}),
	"Địa chỉ, điện thoại",
);

const recipient = titled(
	z.strictObject({
		id: id("Mã nơi nhận", "nhan-ubnd-huyen"),
		text: text("Nơi nhận", "UBND huyện"),
		unit: id("Đơn vị").exactOptional(),
	}),
	"Nơi nhận",
);

const slip = titled(
	z.strictObject({
		id: id("Mã", "sai-hinh-thuc"),
		at: list(text("Khóa hoặc mã"), "Vị trí").min(1),
		issued: text("Chữ đã ký"),
		corrected: text("Chữ đúng"),
		occurrence: whole("Lần xuất hiện thứ mấy", 1, 1000, 1).exactOptional(),
		kind: choice(["spelling", "spacing", "tone-mark", "capital", "term", "numbering", "layout"], "Loại lỗi"),
		note: text("Giải thích"),
		basis: z.exactOptional(legalBasisSchema),
	}),
	"Khác biệt với bản đã ký",
);

const annex = titled(
	z.strictObject({
		id: id("Mã phụ lục", "phu-luc-nhiem-vu"),
		title: text("Tên phụ lục"),
		kind: choice(["tasks", "table"], "Loại"),
		columns: list(text("Tên cột"), "Các cột").exactOptional(),
		rows: list(z.array(z.string()).max(50), "Các dòng").exactOptional(),
	}),
	"Phụ lục",
);

/** Schema of the plan format, version 1. Strict: unknown keys are found here and turned into warnings by the parser. */
export const planSchema: z.ZodType<Plan> = titled(
	z.strictObject({
		$schema: text("Địa chỉ JSON Schema").exactOptional(),
		schemaVersion: z.literal(1).meta({ title: "Phiên bản định dạng", examples: [1] }),
		id: id("Mã kế hoạch", "nhan-quyen-2024"),
		year: whole("Năm", 2000, 2100, 2024),
		title: text("Trích yếu", "Tuyên truyền cải cách hành chính xã Nhân Quyền năm 2024"),
		issuer,
		document: documentReference,
		administrativeModel: choice(["three-tier", "two-tier"], "Mô hình chính quyền").exactOptional(),
		template: titled(
			z.strictObject({
				id: id("Mã mẫu", "xa-hai-cap"),
				version: text("Phiên bản mẫu", "1.0.0"),
				answers: titled(
					z.record(id("Mã câu hỏi", "commune"), z.union([z.string().max(2_000), z.number()])),
					"Câu trả lời",
				).exactOptional(),
			}),
			"Mẫu đã dùng",
		).exactOptional(),
		mandate,
		purposes: list(textItem, "Mục đích"),
		requirements: list(textItem, "Yêu cầu"),
		audiences: list(audience, "Đối tượng tuyên truyền"),
		audienceStatements: list(textItem, "Câu chữ về đối tượng"),
		contents: list(content, "Nội dung tuyên truyền"),
		forms: list(form, "Hình thức tuyên truyền"),
		targets: list(target, "Chỉ tiêu").exactOptional(),
		units: list(unit, "Cơ quan, đơn vị, người thực hiện"),
		assignments: list(assignment, "Tổ chức thực hiện"),
		reportingDuties: list(dutySchema, "Chế độ báo cáo"),
		broadcastSlots: list(weeklySlotSchema, "Khung giờ phát thanh").exactOptional(),
		contacts: list(contact, "Địa chỉ, điện thoại công bố").exactOptional(),
		population: whole("Dân số", 1, 10_000_000, 7200).exactOptional(),
		outline: list(section, "Bố cục văn bản"),
		annexes: list(annex, "Phụ lục").exactOptional(),
		subNumbering: choice(["decimal", "letter"], "Cách đánh số dưới mục 1.").exactOptional(),
		closing: titled(z.strictObject(item), "Đoạn kết"),
		recipients: list(recipient, "Nơi nhận"),
		archive: text("Lưu", "VT, VP"),
		signature: titled(
			z.strictObject({
				authority: list(text("Dòng quyền hạn, chức vụ", "TM. ỦY BAN NHÂN DÂN"), "Quyền hạn, chức vụ").min(1),
				name: text("Họ và tên người ký"),
			}),
			"Chữ ký",
		),
		slips: list(slip, "Khác biệt với bản đã ký").exactOptional(),
	}),
	"Kế hoạch tuyên truyền cải cách hành chính",
);
