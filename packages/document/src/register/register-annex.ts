import { formatDate } from "@cchc/calendar";
import type { Annex, TableColumn } from "../administrative-document-type";
import { kindRules } from "../layout/document-kind";
import { printedReference } from "../layout/references";
import type { NumberRegister, RegisterLine } from "./register-type";

const columns: readonly TableColumn[] = [
	{ title: "Số, ký hiệu văn bản", width: 28 },
	{ title: "Ngày tháng văn bản", width: 24, align: "center" },
	{ title: "Tên loại và trích yếu nội dung văn bản", width: 62 },
	{ title: "Người ký", width: 26 },
	{ title: "Nơi nhận văn bản", width: 34 },
	{ title: "Đơn vị, người nhận bản lưu", width: 26 },
	{ title: "Số lượng bản", width: 16, align: "center" },
	{ title: "Ngày chuyển", width: 22, align: "center" },
	{ title: "Ký nhận", width: 16 },
	{ title: "Ghi chú", width: 24 },
];

/** A register as a landscape table with the ten columns of the decree's own form (Phụ lục IV, Mục I.2). */
export function registerAnnex(register: NumberRegister, title = `Sổ đăng ký văn bản đi năm ${register.year}`): Annex {
	return { title, orientation: "landscape", blocks: [{ kind: "table", columns, rows: register.lines.map(cells) }] };
}

function cells(line: RegisterLine): string[] {
	const { title } = kindRules[line.kind];
	return [
		printedReference(line),
		formatDate(line.date, "numeric"),
		title === undefined ? line.abstract : `${kindRules[line.kind].name} ${line.abstract}`,
		line.signer,
		line.recipients.join("; "),
		line.keeper ?? "",
		line.copies === undefined ? "" : String(line.copies),
		line.sent === undefined ? "" : formatDate(line.sent, "numeric"),
		"",
		[line.note, line.by === "" ? undefined : `${line.by} đăng ký`].filter((text) => text !== undefined).join("; "),
	];
}
