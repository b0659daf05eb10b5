import type { CivilDate } from "@cchc/calendar";

/** Kinds of administrative document that can be made. */
export type DocumentKind =
	| "plan"
	| "report"
	| "letter"
	| "notice"
	| "decision"
	| "invitation"
	| "minutes"
	| "submission";

/**
 * One block of the body. The two numbering worlds of Decree 30/2020 are both here: part/chapter/section/article/clause/point,
 * and the outline `I.` `1.` `a)` of plans and reports. Numbers are text and are given by the builder.
 */
export type BodyBlock =
	| {
			readonly kind: "heading";
			/** 1 = `I.`, 2 = `1.`, 3 = `a)` or `1.1.`; or a named division. */
			readonly level: 1 | 2 | 3 | "part" | "chapter" | "section" | "subsection" | "article";
			/** Number as printed, e.g. `I.`, `1.1.`, `Chương I`. */
			readonly number?: string;
			readonly text: string;
	  }
	| {
			readonly kind: "paragraph";
			readonly text: string;
			/** Printed before the text: `-`, `a)`, `1.`, or `Điều 1.` in bold; absent: a plain paragraph. */
			readonly marker?: string;
			readonly bold?: boolean;
			readonly italic?: boolean;
			/** True for a gap a person must fill: marked in drafts, refused in final documents. */
			readonly gap?: boolean;
			/** Ids of the journal entries behind the text. */
			readonly sources?: readonly string[];
	  }
	| {
			readonly kind: "table";
			readonly caption?: string;
			readonly columns: readonly TableColumn[];
			readonly rows: readonly (readonly string[])[];
			/** Indexes of rows that head a group: in bold, the second cell taking the rest of the row. */
			readonly groupRows?: readonly number[];
			/** Indexes of rows that sum up others: in bold. */
			readonly totalRows?: readonly number[];
			/** Ids of entries behind each cell, same shape as `rows`, where there are any. */
			readonly sources?: readonly (readonly (readonly string[])[])[];
	  };

/** A column of a body table. */
export interface TableColumn {
	readonly title: string;
	/** Share of the table's width; shares are added up and scaled. */
	readonly width: number;
	readonly align?: "left" | "center" | "right";
}

/** An annex; each numbers its own pages. */
export interface Annex {
	readonly title: string;
	readonly orientation?: "portrait" | "landscape";
	readonly blocks: readonly BodyBlock[];
}

/**
 * A document that a decision issues or approves, attached to it with a head and page numbers of its own
 * (Phụ lục III, mẫu 1.3 of the decree). It has no number, date or signature: those are the decision's.
 */
export interface AttachedDocument {
	readonly kind: DocumentKind;
	/** Abstract (trích yếu). */
	readonly abstract: string;
	/** The last paragraph gets `./.` from the layout. */
	readonly body: readonly BodyBlock[];
}

/** What a digital signature writes at the top right of the first page: text of size 10, no picture. */
export type SigningNote =
	| {
			/** A copy made electronic (Phụ lục I, Phần II, Mục I.3). */
			readonly kind: "copy";
			readonly form: "SAO Y" | "SAO LỤC" | "TRÍCH SAO";
			/** Who made the copy. */
			readonly organisation: string;
			/** ISO 8601 in Vietnam's time zone, e.g. `2024-01-15T16:05:00+07:00`. */
			readonly signedAt: string;
	  }
	| {
			/** A file of its own that goes with a document (Phụ lục I, Phần I, Mục II.8.b and III.1.d). */
			readonly kind: "attachment";
			/** Number and symbol of the document it goes with, e.g. `15/QĐ-UBND`. */
			readonly reference: string;
			/** ISO 8601 in Vietnam's time zone, e.g. `2024-01-15T16:05:00+07:00`. */
			readonly signedAt: string;
	  };

/**
 * What a document issued electronically has besides: room for the picture of the signature and, a third over it at its left,
 * of the seal – shown as frames in drafts, left free in final documents, since only the signing software may put a picture
 * there – and the note of a signature. Annexes then cite the document without number and date (Mục III.1.c).
 */
export interface ElectronicIssue {
	readonly note?: SigningNote;
}

/** Who signs, and by what authority. */
export interface SignatureBlock {
	/** Lines in capitals, e.g. `["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]`. */
	readonly authority: readonly string[];
	readonly name?: string;
}

/** An administrative document by Decree 30/2020/NĐ-CP, before it is laid out. */
export interface AdministrativeDocument {
	readonly kind: DocumentKind;
	readonly issuer: {
		/** Lines of the body above (cơ quan chủ quản), where it is printed. */
		readonly superior?: readonly string[];
		/** Lines of the letterhead. */
		readonly name: readonly string[];
		/** The name in running text, e.g. `Ủy ban nhân dân xã Nhân Quyền`. */
		readonly fullName?: string;
	};
	/** Register number; absent: a gap. */
	readonly number?: number;
	/** `KH-UBND`, `UBND-VP`. */
	readonly symbol: string;
	/** Place name; absent: a gap. */
	readonly place?: string;
	/** Absent: a gap. */
	readonly date?: CivilDate;
	/** Year of issue, printed in the date line while the day is still a gap. */
	readonly year?: number;
	/** Abstract (trích yếu). */
	readonly abstract: string;
	/** "Kính gửi". */
	readonly addressees?: readonly string[];
	/** Decisions only: who decides, e.g. `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NHÂN QUYỀN`. Default: the issuer. */
	readonly enactedBy?: string;
	/** "Căn cứ", without the closing `;` and `.`. */
	readonly grounds?: readonly string[];
	/** The last paragraph gets `./.` from the layout. */
	readonly body: readonly BodyBlock[];
	readonly recipients: readonly string[];
	/** What follows "Lưu:", e.g. `VT, VP`. */
	readonly archive?: string;
	/** `undefined` for documents that two people sign (minutes): see `coSignature`. */
	readonly signature: SignatureBlock;
	/** The second signer, at the left, e.g. the secretary of a meeting. */
	readonly coSignature?: SignatureBlock;
	/** Secrecy (độ mật), on paper only: see the issues `secret-document` and `secret-electronic`. */
	readonly secrecy?: "TUYỆT MẬT" | "TỐI MẬT" | "MẬT";
	readonly urgency?: "HỎA TỐC" | "THƯỢNG KHẨN" | "KHẨN";
	readonly circulation?: "LƯU HÀNH NỘI BỘ" | "XEM XONG TRẢ LẠI" | "XEM XONG THU HỒI";
	/** Drafter's mark and number of copies, e.g. `PL.(300)`. */
	readonly drafterMark?: string;
	/** Address line at the foot of page 1. */
	readonly contactLine?: string;
	/** Documents issued by this one (decisions), printed before the annexes. */
	readonly attached?: readonly AttachedDocument[];
	readonly annexes?: readonly Annex[];
	/** Issued as an electronic document. */
	readonly electronic?: ElectronicIssue;
	/** Base size: 14 (13/14/14) or 13 (12/13/13). Default 14. */
	readonly sizeSet?: 14 | 13;
	/** Prints the wording untouched: no capital, number or closing is mended. */
	readonly verbatim?: boolean;
	/** JSON to carry inside the DOCX. */
	readonly data?: unknown;
}
