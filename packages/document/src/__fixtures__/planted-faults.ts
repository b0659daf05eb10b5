import { unwrap } from "@cchc/core";
import type { AdministrativeDocument } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import type { FlowBlock, FlowDocument, FlowParagraph, FlowRun } from "../flow-type";
import { layoutDocument } from "../layout/layout-document";
import type { LintCode } from "../lint/lint-messages";
import { withPart } from "./parts";
import { created, outlineBody, sampleDocument, sampleTable } from "./sample-documents";

/** A document without any fault, with every part the lint looks at. */
const clean = sampleDocument("plan", {
	grounds: ["Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ"],
	body: [
		...outlineBody,
		{ kind: "heading", level: 1, number: "II.", text: "Tổ chức thực hiện" },
		{ kind: "paragraph", marker: "a)", text: "Văn phòng chủ trì." },
		{ kind: "paragraph", marker: "b)", text: "Đài truyền thanh phối hợp." },
		{
			kind: "paragraph",
			text: "Trên đây là Kế hoạch của xã, đề nghị các bộ phận chuyên môn nghiêm túc triển khai thực hiện trong năm",
		},
	],
	annexes: [
		{ title: "Danh mục nhiệm vụ", blocks: [sampleTable(3)] },
		{ title: "Kinh phí", blocks: [sampleTable(2)] },
	],
});

const letter = sampleDocument("letter", { addressees: ["Sở Nội vụ", "Sở Tư pháp"] });

const divided = sampleDocument("notice", {
	body: [
		{ kind: "heading", level: "chapter", number: "Chương I", text: "Quy định chung" },
		{ kind: "heading", level: "article", number: "Điều 1.", text: "Đối tượng" },
		{ kind: "paragraph", text: "Thông báo này áp dụng cho các bộ phận chuyên môn của xã" },
	],
});

/** Documents the lint must find nothing in. */
export const cleanFiles: Readonly<Record<string, Uint8Array>> = {
	plan: render(layout(clean)),
	letter: render(layout(letter)),
	divided: render(layout(divided)),
};

/** A fault and the file that has it and nothing else. */
export interface PlantedFault {
	readonly code: LintCode;
	readonly what: string;
	readonly file: Uint8Array;
}

const faults: PlantedFault[] = [];

/** One planted fault per rule at least. */
export const plantedFaults: readonly PlantedFault[] = faults;

function layout(document: AdministrativeDocument): FlowDocument {
	return unwrap(layoutDocument(document, { mode: "draft", created }));
}

function render(flow: FlowDocument): Uint8Array {
	return renderDocx(flow);
}

function plant(code: LintCode, what: string, file: Uint8Array): void {
	faults.push({ code, what, file });
}

function inFlow(flow: FlowDocument, change: (paragraph: FlowParagraph) => FlowParagraph): FlowDocument {
	const visit = (block: FlowBlock): FlowBlock => {
		if (block.kind === "paragraph") return change(block);
		if (block.kind === "rule") return block;
		const rows = block.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(visit) })),
		}));
		return { ...block, rows };
	};
	return { ...flow, sections: flow.sections.map((section) => ({ ...section, blocks: section.blocks.map(visit) })) };
}

function textOf(paragraph: FlowParagraph): string {
	return paragraph.runs.map((run) => run.text).join("");
}

/** The clean document with one paragraph changed. */
function changed(start: string, change: (paragraph: FlowParagraph) => FlowParagraph, document = clean): Uint8Array {
	let hits = 0;
	const flow = inFlow(layout(document), (paragraph) => {
		if (!textOf(paragraph).startsWith(start)) return paragraph;
		hits += 1;
		return hits === 1 ? change(paragraph) : paragraph;
	});
	if (hits === 0) throw new Error(`nothing starts with ${start}`);
	return render(flow);
}

/** The clean document with the runs of one paragraph looking otherwise. */
function looking(start: string, look: Partial<FlowRun>, document = clean): Uint8Array {
	return changed(
		start,
		(paragraph) => ({ ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, ...look })) }),
		document,
	);
}

/** The clean document with other words in one paragraph. */
function saying(start: string, text: string, document = clean): Uint8Array {
	return changed(
		start,
		(paragraph) => ({ ...paragraph, runs: [{ ...(paragraph.runs[0] as FlowRun), text }] }),
		document,
	);
}

function removing(start: string, document = clean): Uint8Array {
	return changed(start, (paragraph) => ({ ...paragraph, runs: [] }), document);
}

function inXml(from: string | RegExp, to: string, document = clean, part = "word/document.xml"): Uint8Array {
	return withPart(render(layout(document)), part, (xml) => {
		const made = xml.replace(from, to);
		if (made === xml) throw new Error(`nothing matches ${from}`);
		return made;
	});
}

const body = "- Tiếp tục đẩy mạnh";
const closingText = "Trên đây là Kế hoạch";

plant("page-size", "khổ Letter", inXml('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'));
plant("margin-top", "lề trên 10 mm", inXml(/w:top="\d+"/, 'w:top="567"'));
plant("margin-bottom", "lề dưới 10 mm", inXml(/w:bottom="\d+"/, 'w:bottom="567"'));
plant("margin-left", "lề trái 20 mm", inXml(/w:left="1701"/, 'w:left="1134"'));
plant("margin-right", "lề phải 10 mm", inXml(/w:right="851"/, 'w:right="567"'));
plant(
	"page-number-missing",
	"không có số trang",
	inXml(/<w:fldSimple.*?<\/w:fldSimple>/, "", clean, "word/header1.xml"),
);
plant(
	"page-number-place",
	"số trang lệch phải",
	inXml('<w:jc w:val="center"/>', '<w:jc w:val="right"/>', clean, "word/header1.xml"),
);
plant("page-number-first-page", "số trang ở trang đầu", inXml("<w:titlePg/>", ""));
plant(
	"page-number-look",
	"số trang cỡ 10",
	inXml(
		'<w:r><w:t xml:space="preserve">1<',
		'<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>1<',
		clean,
		"word/header1.xml",
	),
);
plant(
	"font",
	"phông Arial",
	inXml(
		'<w:t xml:space="preserve">- Tiếp',
		'<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">- Tiếp',
	),
);
plant("text-color", "chữ đỏ", looking(body, { color: "FF0000" }));
plant(
	"legacy-encoding",
	"phông .VnTime",
	inXml(
		'<w:t xml:space="preserve">- Tiếp',
		'<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t xml:space="preserve">- Tiếp',
	),
);
plant("not-nfc", "dấu rời", inXml("- Tiếp tục", "- Tiếp tục".normalize("NFD")));
plant("national-title-missing", "không có Quốc hiệu", removing("CỘNG HÒA"));
plant("national-title-wording", "Quốc hiệu in thường", saying("CỘNG HÒA", "Cộng hòa xã hội chủ nghĩa Việt Nam"));
plant("national-title-look", "Quốc hiệu không đậm", looking("CỘNG HÒA", { bold: false }));
plant("motto-missing", "không có Tiêu ngữ", removing("Độc lập"));
plant("motto-wording", "Tiêu ngữ gạch dài", saying("Độc lập", "Độc lập – Tự do – Hạnh phúc"));
plant("motto-look", "Tiêu ngữ nghiêng", looking("Độc lập", { italic: true }));
plant("motto-line", "Tiêu ngữ gạch chân", looking("Độc lập", { underline: true }));
plant("agency-look", "tên cơ quan không đậm", looking("XÃ NHÂN QUYỀN", { bold: false }));
plant("agency-line", "tên cơ quan gạch chân", looking("XÃ NHÂN QUYỀN", { underline: true }));
plant("number-missing", "không có số", removing("Số: 05"));
plant("number-form", "số kiểu Đảng", saying("Số: 05", "Số 05-KH/UBND"));
plant("number-padding", "số không có số 0", saying("Số: 05", "Số: 5/KH-UBND"));
plant("number-kind", "ký hiệu báo cáo trên kế hoạch", saying("Số: 05", "Số: 05/BC-UBND"));
plant("number-look", "số in đậm", looking("Số: 05", { bold: true }));
plant("date-missing", "không có ngày", removing("Nhân Quyền, ngày"));
plant("date-padding", "tháng 03", saying("Nhân Quyền, ngày", "Nhân Quyền, ngày 05 tháng 03 năm 2024"));
plant("date-padding", "ngày 5", saying("Nhân Quyền, ngày", "Nhân Quyền, ngày 5 tháng 3 năm 2024"));
plant("date-impossible", "ngày 31 tháng 4", saying("Nhân Quyền, ngày", "Nhân Quyền, ngày 31 tháng 4 năm 2024"));
plant("date-comma", "thiếu dấu phẩy", saying("Nhân Quyền, ngày", "Nhân Quyền ngày 05 tháng 3 năm 2024"));
plant("date-look", "ngày đứng", looking("Nhân Quyền, ngày", { italic: false }));
plant("date-line", "ngày khác dòng với số", dateElsewhere());
plant("size-set", "Tiêu ngữ 13, ngày 14", looking("Độc lập", { size: 13 }));
plant("type-name-missing", "không có tên loại", removing("V/v", letter));
plant("type-name-look", "tên loại cỡ 16", looking("KẾ HOẠCH", { size: 16 }));
plant("abstract-look", "trích yếu không đậm", looking("Tuyên truyền cải cách", { bold: false }));
plant("abstract-line", "trích yếu gạch chân", looking("Tuyên truyền cải cách", { underline: true }));
plant("letter-subject-look", "V/v nghiêng", looking("V/v", { italic: true }, letter));
plant("addressee-form", "Kính gửi không có dấu chấm phẩy", saying("- Sở Nội vụ", "- Sở Nội vụ,", letter));
plant(
	"ground-form",
	"căn cứ kết thúc bằng dấu phẩy",
	saying("Căn cứ Nghị quyết", "Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ,"),
);
plant("ground-look", "căn cứ đứng", looking("Căn cứ Luật", { italic: false }));
plant("body-size", "nội dung cỡ 12", looking(body, { size: 12 }));
plant(
	"body-align",
	"nội dung canh trái",
	changed(body, (paragraph) => ({ ...paragraph, align: "left" })),
);
plant(
	"body-indent",
	"lùi 5 mm",
	changed(body, (paragraph) => ({ ...paragraph, firstLineIndent: 5 })),
);
plant(
	"paragraph-space",
	"cách đoạn 3 pt",
	changed(body, (paragraph) => ({ ...paragraph, spaceBefore: 3 })),
);
plant(
	"line-space",
	"dòng đôi",
	changed(body, (paragraph) => ({ ...paragraph, lineSpacing: 2 })),
);
plant(
	"division-look",
	"chương canh trái",
	inXml(/<w:jc w:val="center"\/>(?=(?:(?!<\/w:p>).)*Chương I)(?!.*<w:p>.*Chương I)/, "", divided),
);
plant("article-form", "Điều không có dấu chấm", saying("Điều 1.", "Điều 1: Đối tượng", divided));
plant("section-look", "mục La Mã không đậm", looking("II. TỔ CHỨC", { bold: false }));
plant("section-order", "I. rồi III.", saying("II. TỔ CHỨC", "III. TỔ CHỨC THỰC HIỆN"));
plant("point-order", "a) rồi c)", saying("b) Đài", "c) Đài truyền thanh phối hợp."));
plant("closing-mark", "không có ./.", saying(closingText, "Trên đây là Kế hoạch của xã."));
plant("authority-form", "T/M.", saying("TM. ỦY BAN", "T/M ỦY BAN NHÂN DÂN"));
plant("authority-missing", "không có TM.", removing("TM. ỦY BAN"));
plant(
	"auto-number",
	"số của Word",
	inXml(
		/(<w:pPr>)((?:(?!<w:pPr>).)*a\) Văn phòng chủ trì)/,
		'$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>$2',
	),
);
plant("authority-look", "chức vụ không đậm", looking("CHỦ TỊCH", { bold: false }));
plant("signer-look", "họ tên không đậm", looking("Nguyễn Văn Nhự", { bold: false }));
plant("signer-title", "có học vị", saying("Nguyễn Văn Nhự", "ThS. Nguyễn Văn Nhự"));
plant("recipients-missing", "không có nơi nhận", withoutRecipients());
plant("recipients-word-look", "Nơi nhận cỡ 14", looking("Nơi nhận:", { size: 14 }));
plant("recipients-look", "nơi nhận cỡ 13", looking("- UBND huyện", { size: 13 }));
plant("recipients-form", "nơi nhận không có dấu chấm phẩy", saying("- UBND huyện", "- UBND huyện"));
plant("archive-missing", "không có Lưu", saying("- Lưu: VT", "- Cổng thông tin điện tử xã."));
plant("as-above-missing", "không có Như trên", saying("- Như trên", "- Sở Tài chính;", letter));
plant("annex-label-look", "Phụ lục cỡ 12", looking("Phụ lục I", { size: 12 }));
plant("annex-title-look", "tên phụ lục in thường", saying("DANH MỤC", "Danh mục nhiệm vụ"));
plant("annex-number", "Phụ lục 2", saying("Phụ lục II", "Phụ lục 2"));
plant("annex-note", "không có kèm theo", removing("(Kèm theo"));
plant("annex-pages", "số trang phụ lục nối tiếp", inXml('<w:pgNumType w:start="1"/>', ""));
plant("annex-reference", "không nhắc phụ lục", saying("Tiếp tục đẩy mạnh", "Tiếp tục đẩy mạnh", withoutMention()));
plant("capital-people", "nhân dân", saying("a) Văn phòng", "a) Văn phòng thông báo cho các tầng lớp nhân dân."));
plant("capital-state", "nhà nước", saying("a) Văn phòng", "a) Văn phòng phổ biến pháp luật của nhà nước."));
plant("space-before-mark", "dấu cách trước dấu phẩy", saying("a) Văn phòng", "a) Văn phòng , đài truyền thanh."));
plant("double-space", "hai dấu cách", saying("a) Văn phòng", "a) Văn phòng  chủ trì."));
plant("left-over", "chỗ để trống", saying("a) Văn phòng", "a) Văn phòng chủ trì với [tên đơn vị]."));
plant(
	"text-box",
	"hộp văn bản",
	inXml(
		"</w:body>",
		"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p></w:body>",
	),
);
plant(
	"linked-picture",
	"ảnh bên ngoài",
	inXml(
		"</Relationships>",
		'<Relationship Id="x" Type="http://x/image" Target="http://evil.example/a.png" TargetMode="External"/></Relationships>',
		clean,
		"word/_rels/document.xml.rels",
	),
);
plant("broken-cell", "ô không có đoạn", inXml(/(<w:tc>(?:(?!<\/w:tc>).)*?)<w:p\/><\/w:tc>/, "$1</w:tc>", letter));

function dateElsewhere(): Uint8Array {
	const [section, ...rest] = layout(clean).sections;
	if (section === undefined) throw new Error("no section");
	const [head, ...blocks] = section.blocks;
	if (head?.kind !== "table") throw new Error("no letterhead");
	const [names, numbers] = head.rows;
	if (names === undefined || numbers === undefined) throw new Error("no rows");
	const [number, date] = numbers.cells;
	if (number === undefined || date === undefined) throw new Error("no cells");
	const rows = [names, { cells: [number, { blocks: [] }] }, { cells: [{ blocks: [] }, date] }];
	return render({ ...layout(clean), sections: [{ ...section, blocks: [{ ...head, rows }, ...blocks] }, ...rest] });
}

function withoutRecipients(): Uint8Array {
	const flow = inFlow(layout(clean), (paragraph) =>
		/^(?:Nơi nhận|- UBND huyện|- Các bộ phận|- Lưu)/.test(textOf(paragraph)) ? { ...paragraph, runs: [] } : paragraph,
	);
	return render(flow);
}

function withoutMention(): AdministrativeDocument {
	const body = clean.body.filter((block) => block.kind === "table" || !/phụ lục/iu.test(block.text));
	return { ...clean, body };
}
