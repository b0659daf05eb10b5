/** Where a rule comes from. Rules of law are data; this is the part of the datum that lets a person look it up. */
export interface LegalBasis {
	/** Number and symbol of the document, e.g. `Nghị định 30/2020/NĐ-CP`. */
	readonly document: string;
	/** Place inside the document, e.g. `Phụ lục I, Phần I, Mục II.4`. */
	readonly article?: string;
	/** First day the rule holds, ISO `YYYY-MM-DD`. */
	readonly validFrom?: string;
	/** Last day the rule holds, ISO `YYYY-MM-DD`; absent while it is in force. */
	readonly validTo?: string;
	/** Public address of the text. */
	readonly url?: string;
}

/** Cites a basis the way a person writes it: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4`. */
export function citeLegalBasis(basis: LegalBasis): string {
	return basis.article === undefined ? basis.document : `${basis.document}, ${basis.article}`;
}
