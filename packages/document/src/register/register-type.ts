import type { CivilDate } from "@cchc/calendar";
import type { DocumentKind } from "../administrative-document-type";

/** A line of the register of outgoing documents (sổ đăng ký văn bản đi; Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục I). */
export interface RegisterLine {
	readonly number: number;
	readonly kind: DocumentKind;
	/** E.g. `KH-UBND`. */
	readonly symbol: string;
	readonly date: CivilDate;
	/** Abstract (trích yếu). */
	readonly abstract: string;
	readonly signer: string;
	/** Who gets it, without `Lưu`. */
	readonly recipients: readonly string[];
	/** Unit or person that keeps the file copy. */
	readonly keeper?: string;
	readonly copies?: number;
	/** Day it was sent. */
	readonly sent?: CivilDate;
	/** Who registered it. */
	readonly by: string;
	readonly note?: string;
	/** Council, board or team with a series of its own (Phụ lục I, Phần I, Mục II.3.a); absent for the office itself. */
	readonly advisoryBody?: string;
}

/** The numbers an office gave in one year, in the order they were given. */
export interface NumberRegister {
	readonly year: number;
	/** The head of the office decides (Điều 15.1.c): all kinds share one series, or each kind has its own. */
	readonly series: "one" | "per-kind";
	readonly lines: readonly RegisterLine[];
}

/** What the clerk adds when a document gets its number. */
export interface Registration {
	/** Day of issue. */
	readonly date: CivilDate;
	/** Who registers it. */
	readonly by: string;
	readonly keeper?: string;
	readonly copies?: number;
	readonly sent?: CivilDate;
	readonly note?: string;
	readonly advisoryBody?: string;
}
