import type { DocumentKind } from "../administrative-document-type";

/** Names and abbreviations of the kinds of document (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I). */
export interface KindRule {
	/** In capitals, as printed; absent for letters (công văn), which have no name of kind. */
	readonly title?: string;
	/** In running text, e.g. `Kế hoạch`. */
	readonly name: string;
	/** First part of the symbol; absent for letters. */
	readonly abbreviation?: string;
	/** True where "Kính gửi" and "Như trên" belong (Phụ lục I, Mục II.9.b). */
	readonly addressed: boolean;
}

/** One rule per kind. */
export const kindRules: Readonly<Record<DocumentKind, KindRule>> = {
	plan: { title: "KẾ HOẠCH", name: "Kế hoạch", abbreviation: "KH", addressed: false },
	report: { title: "BÁO CÁO", name: "Báo cáo", abbreviation: "BC", addressed: true },
	letter: { name: "Công văn", addressed: true },
	notice: { title: "THÔNG BÁO", name: "Thông báo", abbreviation: "TB", addressed: false },
	decision: { title: "QUYẾT ĐỊNH", name: "Quyết định", abbreviation: "QĐ", addressed: false },
	invitation: { title: "GIẤY MỜI", name: "Giấy mời", abbreviation: "GM", addressed: false },
	minutes: { title: "BIÊN BẢN", name: "Biên bản", abbreviation: "BB", addressed: false },
	submission: { title: "TỜ TRÌNH", name: "Tờ trình", abbreviation: "TTr", addressed: true },
};
