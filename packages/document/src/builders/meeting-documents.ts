import type { AdministrativeDocument, BodyBlock } from "../administrative-document-type";
import { type IssuingOffice, officeName, officeParts, type RegisterEntry } from "./issuing-office";

/** A meeting as its invitation and its minutes name it. Times are text as people say them. */
export interface Meeting {
	/** E.g. `Hội nghị triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2024`. */
	readonly name: string;
	/** Who chairs it, with office. */
	readonly chair: string;
	/** E.g. `08 giờ 00, thứ Sáu, ngày 19 tháng 01 năm 2024`. */
	readonly start: string;
	readonly place: string;
}

/** Whom an invitation asks and what to bring. */
export interface Invitation extends RegisterEntry {
	readonly invitees: readonly string[];
	/** What to note or prepare. */
	readonly notes?: readonly string[];
}

/** An invitation (giấy mời) by model 1.7 of the decree: who, to what, chair, time, place. */
export function meetingInvitation(
	office: IssuingOffice,
	meeting: Meeting,
	invitation: Invitation,
): AdministrativeDocument {
	const [only] = invitation.invitees;
	const list = invitation.invitees.length > 1;
	const line = (text: string): BodyBlock => ({ kind: "paragraph", text });
	return {
		kind: "invitation",
		...officeParts(office, invitation),
		symbol: `GM-${office.abbreviation}`,
		abstract: meeting.name,
		body: [
			line(`${officeName(office)} trân trọng kính mời: ${list ? "" : (only ?? "")}`.trim()),
			...(list ? invitation.invitees.map((text) => ({ kind: "paragraph" as const, marker: "-", text })) : []),
			line(`Tới dự: ${meeting.name}.`),
			line(`Chủ trì: ${meeting.chair}.`),
			line(`Thời gian: ${meeting.start}.`),
			line(`Địa điểm: ${meeting.place}.`),
			...(invitation.notes ?? []).map(line),
			line("Rất mong các đồng chí tham dự đầy đủ, đúng thời gian."),
		],
		recipients: ["Như thành phần mời"],
	};
}

/** What was said and decided. */
export interface MinutesRecord extends RegisterEntry {
	readonly participants: readonly string[];
	/** Who wrote the minutes. */
	readonly secretary: string;
	/** In the order of the meeting. */
	readonly items: readonly { readonly heading: string; readonly texts: readonly string[] }[];
	/** E.g. `11 giờ 00, ngày 19 tháng 01 năm 2024`. */
	readonly end: string;
	/** Name of the chair for the signature. */
	readonly chairName: string;
}

/** Minutes (biên bản) by model 1.9 of the decree, signed by secretary and chair. */
export function meetingMinutes(office: IssuingOffice, meeting: Meeting, record: MinutesRecord): AdministrativeDocument {
	const line = (text: string): BodyBlock => ({ kind: "paragraph", text });
	return {
		kind: "minutes",
		...officeParts(office, record),
		symbol: `BB-${office.abbreviation}`,
		abstract: meeting.name,
		body: [
			line(`Thời gian bắt đầu: ${meeting.start}.`),
			line(`Địa điểm: ${meeting.place}.`),
			line("Thành phần tham dự:"),
			...record.participants.map((text) => ({ kind: "paragraph" as const, marker: "-", text })),
			line(`Chủ trì (chủ tọa): ${meeting.chair}.`),
			line(`Thư ký (người ghi biên bản): ${record.secretary}.`),
			line("Nội dung (theo diễn biến cuộc họp):"),
			...record.items.flatMap((item, index): BodyBlock[] => [
				{ kind: "heading", level: 2, number: `${index + 1}.`, text: item.heading },
				...item.texts.map(line),
			]),
			line(`Cuộc họp kết thúc vào ${record.end}`),
		],
		recipients: ["Như thành phần tham dự"],
		archive: "VT, Hồ sơ",
		signature: { authority: ["CHỦ TỌA"], name: record.chairName },
		coSignature: { authority: ["THƯ KÝ"], name: record.secretary },
	};
}
