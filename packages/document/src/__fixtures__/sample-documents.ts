import { civilDate } from "@cchc/calendar";
import type { AdministrativeDocument, BodyBlock, DocumentKind } from "../administrative-document-type";
import { kindRules } from "../layout/document-kind";

const sentence =
	"Tiếp tục đẩy mạnh công tác thông tin, tuyên truyền cải cách hành chính trên địa bàn xã, bảo đảm kịp thời, chính xác, dễ hiểu.";

/** The outline of a plan or report. */
export const outlineBody: readonly BodyBlock[] = [
	{ kind: "paragraph", text: sentence },
	{ kind: "heading", level: 1, number: "I.", text: "Mục đích, yêu cầu" },
	{ kind: "heading", level: 2, number: "1.", text: "Mục đích" },
	{ kind: "paragraph", marker: "-", text: sentence },
	{ kind: "heading", level: 3, number: "a)", text: "Công chức văn phòng" },
	{ kind: "paragraph", marker: "-", text: sentence },
	{ kind: "paragraph", text: `${sentence} Chi tiết tại Phụ lục kèm theo.` },
];

/** A table of the given number of rows. */
export function sampleTable(rows: number): BodyBlock {
	return {
		kind: "table",
		caption: "Kết quả thực hiện",
		columns: [
			{ title: "STT", width: 10, align: "center" },
			{ title: "Nội dung", width: 100 },
			{ title: "Ngày", width: 20, align: "center" },
		],
		rows: Array.from({ length: rows }, (_, index) => [String(index + 1), `Hoạt động ${index + 1}`, "15/12/2024"]),
	};
}

const bodies: Partial<Record<DocumentKind, readonly BodyBlock[]>> = {
	decision: [
		{ kind: "paragraph", text: "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền năm 2024." },
		{ kind: "heading", level: "article", number: "Điều 2.", text: "Hiệu lực thi hành" },
		{ kind: "paragraph", marker: "1.", text: "Quyết định này có hiệu lực kể từ ngày ký." },
		{ kind: "paragraph", marker: "a)", text: "Văn phòng theo dõi việc thực hiện (Phụ lục kèm theo)." },
	],
	notice: [
		{ kind: "heading", level: "chapter", number: "Chương I", text: "Quy định chung" },
		{ kind: "heading", level: "section", number: "Mục 1", text: "Phạm vi" },
		{ kind: "heading", level: "article", number: "Điều 1.", text: "Đối tượng" },
		{ kind: "paragraph", text: `${sentence} Chi tiết tại Phụ lục.` },
	],
};

/** A complete document of a kind. */
export function sampleDocument(kind: DocumentKind, more: Partial<AdministrativeDocument> = {}): AdministrativeDocument {
	const rule = kindRules[kind];
	return {
		kind,
		issuer: { name: ["ỦY BAN NHÂN DÂN", "XÃ NHÂN QUYỀN"], fullName: "Ủy ban nhân dân xã Nhân Quyền" },
		number: 5,
		symbol: rule.abbreviation === undefined ? "UBND-VP" : `${rule.abbreviation}-UBND`,
		place: "Nhân Quyền",
		date: civilDate("2024-03-05"),
		abstract: "Tuyên truyền cải cách hành chính năm 2024",
		body: bodies[kind] ?? outlineBody,
		recipients: ["UBND huyện", "Các bộ phận chuyên môn"],
		archive: "VT, VP",
		signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn Nhự" },
		...(rule.addressed ? { addressees: ["Ủy ban nhân dân huyện Bình Giang"] } : {}),
		...(kind === "decision"
			? { grounds: ["Căn cứ Luật Tổ chức chính quyền địa phương", "Theo đề nghị của Văn phòng"] }
			: {}),
		...(kind === "minutes" ? { coSignature: { authority: ["THƯ KÝ"], name: "Trần Thị Bình" } } : {}),
		...more,
	};
}

/** A moment for file properties. */
export const created = "2024-03-05T08:00:00+07:00";
