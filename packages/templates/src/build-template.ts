import type { PlanTemplate } from "@cchc/plan";
import { purposes, requirements } from "./parts/aims";
import { assignments } from "./parts/assignments";
import { audienceStatements, audiences } from "./parts/audiences";
import { contents } from "./parts/contents";
import { reportingDuties } from "./parts/duties";
import { forms, targets } from "./parts/forms";
import { questions } from "./parts/questions";
import { roles, units } from "./parts/roles";
import type { Variant } from "./variant";

const outline = [
	{
		id: "muc-dich-yeu-cau",
		heading: "MỤC ĐÍCH, YÊU CẦU",
		sections: [
			{ id: "muc-dich", heading: "Mục đích", part: "purposes" },
			{ id: "yeu-cau", heading: "Yêu cầu", part: "requirements" },
		],
	},
	{ id: "doi-tuong-tuyen-truyen", heading: "ĐỐI TƯỢNG TUYÊN TRUYỀN", part: "audiences" },
	{
		id: "noi-dung-hinh-thuc",
		heading: "NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN",
		sections: [
			{ id: "noi-dung", heading: "Nội dung tuyên truyền", part: "contents" },
			{ id: "hinh-thuc", heading: "Hình thức tuyên truyền", part: "forms" },
		],
	},
	{ id: "to-chuc-thuc-hien", heading: "TỔ CHỨC THỰC HIỆN", part: "assignments" },
] as const;

/** The template of a variant. */
export function buildTemplate(variant: Variant): PlanTemplate {
	const { unitWord } = variant;
	const who = roles(variant);
	return {
		id: variant.id,
		version: variant.version,
		title: variant.title,
		description: variant.description,
		administrativeModel: variant.model,
		years: { first: variant.firstYear, ...(variant.lastYear === undefined ? {} : { last: variant.lastYear }) },
		questions: questions(variant),
		plan: {
			id: "{{answer:id}}",
			year: "{{answer:year}}",
			title: `Tuyên truyền cải cách hành chính ${unitWord} {{answer:commune}} năm {{answer:year}}`,
			issuer: {
				unit: "ubnd",
				letterhead: ["ỦY BAN NHÂN DÂN", `${unitWord.toUpperCase()} {{answer:commune|upper}}`],
				place: "{{answer:commune}}",
			},
			document: { symbol: "KH-UBND" },
			mandate: {
				opening: {
					id: "mo-dau",
					text: `Thực hiện {{answer:superior-plan}}, Ủy ban nhân dân ${unitWord} {{answer:commune}} xây dựng Kế hoạch tuyên truyền cải cách hành chính năm {{answer:year}} với những nội dung sau:`,
				},
				superiorPlans: [{ id: "ke-hoach-cap-tren", citation: "{{answer:superior-plan}}" }],
			},
			purposes: purposes(variant),
			requirements: requirements(variant),
			audiences: audiences(variant),
			audienceStatements: audienceStatements(variant),
			contents: contents(variant),
			forms: forms(variant),
			targets: targets(variant),
			units: units(variant),
			assignments: assignments(variant),
			reportingDuties: reportingDuties(variant),
			broadcastSlots: [
				{
					id: "chuyen-muc-cchc",
					title: "Chuyên mục Cải cách hành chính",
					weekdays: [2, 5],
					time: "17:00",
					minutes: 15,
					onHoliday: "skip",
				},
			],
			contacts: [
				{
					id: "duong-day-nong-xa",
					label: `Đường dây nóng UBND ${unitWord}`,
					kind: "phone",
					value: "{{answer:hotline}}",
					source: "confirmed",
				},
				{
					id: "tong-dai-dvc",
					label: "Tổng đài Cổng Dịch vụ công quốc gia",
					kind: "phone",
					value: "18001096",
					source: "confirmed",
				},
				{
					id: "cong-dvc",
					label: "Cổng Dịch vụ công quốc gia",
					kind: "url",
					value: "https://dichvucong.gov.vn",
					source: "confirmed",
				},
				{
					id: "cong-xa",
					label: "Trang thông tin điện tử",
					kind: "url",
					value: "{{answer:portal}}",
					source: "confirmed",
				},
				{
					id: "noi-mot-cua",
					label: variant.oneStop,
					kind: "address",
					value: "{{answer:address}}",
					source: "confirmed",
				},
				{ id: "gio-lam-viec", label: "Giờ làm việc", kind: "hours", value: "{{answer:hours}}", source: "confirmed" },
			],
			outline,
			subNumbering: "letter",
			closing: {
				id: "ket",
				text: `Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm {{answer:year}} của ${unitWord} {{answer:commune}}; yêu cầu các cơ quan, đơn vị, bộ phận chuyên môn nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về ${variant.model === "two-tier" ? "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" : `công chức Văn phòng - thống kê`} ${unitWord} để tổng hợp, báo cáo Ủy ban nhân dân ${unitWord} xem xét, giải quyết`,
			},
			recipients: [
				{ id: "nn-cap-tren", text: variant.superior, unit: who.superior },
				{ id: "nn-dang-uy", text: `Đảng ủy, HĐND ${unitWord}` },
				{ id: "nn-don-vi", text: `Các cơ quan, đơn vị, ${variant.hamlets} trên địa bàn ${unitWord}` },
			],
			archive: "VT",
			signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "{{answer:chairman}}" },
		},
	};
}
