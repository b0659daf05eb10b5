import type { AdministrativeDocument } from "../administrative-document-type";
import { type IssuingOffice, officeName, officeParts, type RegisterEntry } from "./issuing-office";

/** What a letter of transmission sends to whom. */
export interface Transmission extends RegisterEntry {
	readonly addressees: readonly string[];
	/** What is sent, the name of its kind with a capital (Phụ lục II, Mục V.6), e.g. `Báo cáo kết quả tuyên truyền cải cách hành chính quý I năm 2024`. */
	readonly subject: string;
	/** The documents, one each, e.g. `Báo cáo số 12/BC-UBND ngày 15 tháng 3 năm 2024`. */
	readonly enclosures: readonly string[];
	/** Unit that drafts, for the symbol. Default `VP`. */
	readonly drafter?: string;
	/** What the addressee is asked to do. */
	readonly request?: string;
}

/** A letter (công văn) that sends documents to a superior body or another office. */
export function transmissionLetter(office: IssuingOffice, transmission: Transmission): AdministrativeDocument {
	const { addressees, subject, enclosures, request } = transmission;
	const name = officeName(office);
	return {
		kind: "letter",
		...officeParts(office, transmission),
		symbol: `${office.abbreviation}-${transmission.drafter ?? "VP"}`,
		abstract: `gửi ${subject}`,
		addressees,
		body: [
			{ kind: "paragraph", text: `${name} trân trọng gửi ${subject}, gồm các văn bản sau:` },
			...enclosures.map((text) => ({ kind: "paragraph" as const, marker: "-", text })),
			{ kind: "paragraph", text: request ?? `${name} kính đề nghị Quý cơ quan xem xét, tổng hợp.` },
		],
		recipients: ["Như trên"],
	};
}
