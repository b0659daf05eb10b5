import { unwrap } from "@cchc/core";
import type { AdministrativeDocument, Annex, DocumentKind } from "../administrative-document-type";
import type { FlowDocument } from "../flow-type";
import { kindRules } from "../layout/document-kind";
import { layoutDocument } from "../layout/layout-document";
import { created, outlineBody, sampleDocument, sampleTable } from "./sample-documents";

const kinds = Object.keys(kindRules) as DocumentKind[];
const sixAnnexes: readonly Annex[] = Array.from({ length: 6 }, (_, index) => ({
	title: `Danh mục ${index + 1}`,
	orientation: index % 2 === 0 ? "landscape" : "portrait",
	blocks: [sampleTable(index === 0 ? 60 : 3)],
}));
const longName = {
	superior: ["ỦY BAN NHÂN DÂN TỈNH"],
	name: ["SỞ NÔNG NGHIỆP", "VÀ PHÁT TRIỂN NÔNG THÔN", "TỈNH THỪA THIÊN HUẾ"],
};

/** Every kind in both size sets, with a name of three lines, a table of 1 and of 200 rows, without and with six annexes. */
export const everyKind: Readonly<Record<string, AdministrativeDocument>> = Object.fromEntries(
	kinds.flatMap((kind) =>
		([14, 13] as const).flatMap((sizeSet) =>
			([1, 200] as const).flatMap((rows) =>
				[0, 6].map((annexes): [string, AdministrativeDocument] => [
					`${kind}-${sizeSet}-${rows}-${annexes}`,
					sampleDocument(kind, {
						sizeSet,
						issuer: longName,
						body: [...sampleDocument(kind).body, sampleTable(rows)],
						...(annexes === 0 ? {} : { annexes: sixAnnexes }),
					}),
				]),
			),
		),
	),
);

const manyPages = Array.from({ length: 25 }, () => outlineBody).flat();
const contactLine = "Số 1 đường Trung tâm, xã Nhân Quyền. ĐT: 0220.3777.888";
const note = {
	kind: "copy",
	form: "SAO Y",
	organisation: "Ủy ban nhân dân xã Nhân Quyền",
	signedAt: "2024-03-05T16:05:00+07:00",
} as const;

/** Long texts and everything that can stand on a page besides. */
export const specialCases: Readonly<Record<string, AdministrativeDocument>> = {
	"long-text": sampleDocument("plan", { body: manyPages }),
	"long-text-13": sampleDocument("plan", { body: manyPages, sizeSet: 13 }),
	marks: sampleDocument("letter", {
		body: manyPages,
		urgency: "THƯỢNG KHẨN",
		circulation: "LƯU HÀNH NỘI BỘ",
		drafterMark: "PL.(300)",
		contactLine,
	}),
	secret: sampleDocument("report", { secrecy: "TUYỆT MẬT", urgency: "HỎA TỐC", sizeSet: 13 }),
	electronic: sampleDocument("plan", { electronic: { note }, circulation: "XEM XONG TRẢ LẠI", contactLine }),
	attached: sampleDocument("decision", {
		body: [
			{ kind: "paragraph", marker: "Điều 1.", text: "Ban hành kèm theo Quyết định này Kế hoạch năm 2024." },
			{
				kind: "paragraph",
				marker: "Điều 2.",
				text: "Các bộ phận chuyên môn chịu trách nhiệm thi hành Quyết định này.",
			},
		],
		attached: [{ kind: "plan", abstract: "Tuyên truyền cải cách hành chính năm 2024", body: manyPages }],
		annexes: sixAnnexes.slice(0, 2),
	}),
	"long-place": sampleDocument("plan", { place: "Thành phố Hồ Chí Minh" }),
	"one-line-name": sampleDocument("notice", { issuer: { name: ["VĂN PHÒNG"] } }),
};

/** A case laid out as a final document. */
export function finalFlow(document: AdministrativeDocument): FlowDocument {
	return unwrap(layoutDocument(document, { mode: "final", created }));
}
