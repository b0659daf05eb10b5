// Makes the pictures of docs/images/document from the example plan, and the pages that show them and list the rules of the
// lint (docs/reference/documents.md, document-rules.md). Needs pdftoppm.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate, scheduleDuties } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import {
	type AdministrativeDocument,
	layoutDocument,
	meetingMinutes,
	officeOf,
	planDocument,
	planNotice,
	renderPdf,
	reportDocument,
	transmissionLetter,
} from "@cchc/document";
import { exampleJournal, exampleReport, examplePlan as plan } from "../src/__fixtures__/example-plan";
import { tinos as fonts } from "../src/__fixtures__/fonts";
import { lintRulesPage } from "../src/lint/rules-page";

const calendar = unwrap(scheduleDuties(plan.reportingDuties, { year: plan.year }));
const entry = { number: 5, date: civilDate("2024-01-15") };
const office = officeOf(plan);
const wholePlan = { ...planDocument(plan, { calendar, tasks: true }), ...entry };
const grounds = [
	{ id: "luat", text: "Căn cứ Luật Tổ chức chính quyền địa phương" },
	{ id: "de-nghi", text: "Theo đề nghị của công chức Văn phòng Ủy ban nhân dân xã" },
];
const decision = {
	...entry,
	symbol: "QĐ-UBND",
	title: "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2024",
};
const decided = planDocument({
	...plan,
	mandate: { ...plan.mandate, grounds },
	document: { symbol: plan.document.symbol, decision },
});
const letter = transmissionLetter(office, {
	...entry,
	addressees: ["Ủy ban nhân dân huyện Bình Giang", "Phòng Nội vụ huyện Bình Giang"],
	subject: "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
	enclosures: ["Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2024."],
});
const minutes = meetingMinutes(
	office,
	{
		name: "Hội nghị triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2024",
		chair: "đồng chí Chủ tịch UBND xã",
		start: "08 giờ 00, thứ Sáu, ngày 19 tháng 01 năm 2024",
		place: "Hội trường UBND xã Nhân Quyền",
	},
	{
		...entry,
		participants: ["Công chức các bộ phận chuyên môn của xã;", "Trưởng các thôn."],
		secretary: "Trần Thị Bình",
		chairName: plan.signature.name,
		items: [
			{ heading: "Phổ biến Kế hoạch", texts: ["Công chức Văn phòng trình bày nội dung, hình thức tuyên truyền."] },
			{ heading: "Phân công nhiệm vụ", texts: ["Đài truyền thanh xã phát chuyên mục vào chiều thứ Ba, thứ Sáu."] },
		],
		end: "10 giờ 30, ngày 19 tháng 01 năm 2024",
	},
);
const { number: _number, date: _date, ...unnumbered } = letter;
const draft: AdministrativeDocument = {
	...unnumbered,
	year: plan.year,
	urgency: "KHẨN",
	circulation: "LƯU HÀNH NỘI BỘ",
	drafterMark: "VP.(12)",
	contactLine: "Trụ sở UBND xã Nhân Quyền, huyện Bình Giang, tỉnh Hải Dương",
	electronic: {},
};
const report = reportDocument(exampleReport("bao-cao-ubnd-xa"), plan, exampleJournal);

interface Picture {
	readonly name: string;
	readonly caption: string;
	readonly document: AdministrativeDocument;
	readonly page: number;
	readonly watermark?: string;
}

const pictures: readonly Picture[] = [
	{ name: "plan", caption: "Kế hoạch: trang đầu", document: wholePlan, page: 1 },
	{ name: "plan-signature", caption: "Kế hoạch: trang ký, nơi nhận", document: wholePlan, page: 5 },
	{ name: "landscape-annex", caption: "Phụ lục nằm ngang: bảng phân công nhiệm vụ", document: wholePlan, page: 6 },
	{ name: "report", caption: "Báo cáo quý ở dạng dự thảo: chỗ còn thiếu được tô màu", document: report, page: 1 },
	{ name: "letter", caption: "Công văn gửi kèm văn bản", document: letter, page: 1 },
	{
		name: "draft",
		caption: "Dự thảo văn bản điện tử: hình nền, độ khẩn, phạm vi lưu hành, vị trí chữ ký số, địa chỉ cơ quan",
		document: draft,
		page: 1,
		watermark: "DỰ THẢO",
	},
	{ name: "decision", caption: "Quyết định ban hành kế hoạch", document: decided, page: 1 },
	{ name: "decision-plan", caption: "Kế hoạch kèm theo quyết định, đánh số trang riêng", document: decided, page: 2 },
	{ name: "minutes", caption: "Biên bản cuộc họp, hai người ký", document: minutes, page: 1 },
	{ name: "notice", caption: "Thông báo một trang để niêm yết", document: planNotice(plan, entry), page: 1 },
];

const target = fileURLToPath(new URL("../../../docs/images/document/", import.meta.url));
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "cchc-gallery-"));
for (const { name, document, page, watermark } of pictures) {
	const options = { mode: "draft", created: "2024-01-15T08:00:00+07:00" } as const;
	const flow = unwrap(layoutDocument(document, watermark === undefined ? options : { ...options, watermark }));
	const pdf = join(work, `${name}.pdf`);
	writeFileSync(pdf, await renderPdf(flow, { fonts }));
	const range = ["-f", String(page), "-l", String(page), "-singlefile"];
	execFileSync("pdftoppm", ["-png", "-r", "80", ...range, pdf, join(target, name)]);
	console.log(join(target, `${name}.png`));
}
rmSync(work, { recursive: true });

const reference = new URL("../../../docs/reference/", import.meta.url);
const shown = pictures.map(({ name, caption }) => `## ${caption}\n\n![${caption}](../images/document/${name}.png)\n`);
const gallery = `# Hình các loại văn bản

Trang này và các hình do \`packages/document/gallery/make-gallery.ts\` làm ra từ kế hoạch mẫu của xã Nhân Quyền.

${shown.join("\n")}`;
writeFileSync(new URL("documents.md", reference), gallery);
writeFileSync(new URL("document-rules.md", reference), lintRulesPage());
