import type { CivilDate } from "@cchc/calendar";
import { formatDate, weekdayOf } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import type { Contact, Plan } from "@cchc/plan";
import { capitalizeFirst, numberInWords } from "@cchc/vietnamese";
import { asSentence, messageText, type SpokenLoss, spokenHost } from "./message-text";
import type { RadioOptions } from "./options-type";
import { musicItem, spokenItem, totals, tuneOf, voicesOf } from "./programme-item";
import type { Programme, ProgrammeItem } from "./programme-type";
import type { RadioStation } from "./station-type";

/** A message on its way into a programme. */
export interface ProgrammeMessage {
	readonly message: Message;
	/** True when it was heard before in the same rundown. */
	readonly repeat?: boolean;
}

/** What a programme is made from. */
export interface ProgrammeParts {
	readonly id: string;
	readonly title: string;
	readonly messages: readonly ProgrammeMessage[];
	readonly date?: CivilDate;
	/** `HH:mm`. */
	readonly time?: string;
	readonly minutes?: number;
}

const weekdayNames = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

const leads: Readonly<Record<string, string>> = {
	urgent: "Thông báo khẩn cấp.",
	priority: "Thông báo quan trọng.",
	update: "Tin cập nhật, thay cho nội dung đã phát trước đây.",
	cancel: "Tin thông báo hủy nội dung đã phát trước đây.",
	draft: "Bản nháp, chưa được duyệt, không phát.",
	exercise: "Lưu ý: đây là tin diễn tập.",
};

function openingParagraphs(parts: ProgrammeParts, station: RadioStation): string[] {
	const day =
		parts.date === undefined
			? "Sau đây"
			: `Hôm nay, ${weekdayNames[weekdayOf(parts.date)]}, ${formatDate(parts.date, "long")}`;
	return [
		`Đây là ${station.name}.`,
		`${station.salutation ?? "Kính thưa toàn thể bà con nhân dân"}!`,
		`${day}, Đài xin gửi tới bà con nội dung: ${asSentence(parts.title)}`,
	];
}

function contentsParagraphs(messages: readonly ProgrammeMessage[]): string[] {
	return [
		"Chương trình có các nội dung sau đây:",
		...messages.map(
			({ message }, index) => `${capitalizeFirst(numberInWords(index + 1))} là: ${asSentence(message.title)}`,
		),
	];
}

function leadOf({ message, repeat }: ProgrammeMessage, alone: boolean): string[] {
	const words: string[] = [];
	for (const state of [message.status, message.priority ?? "normal", message.kind]) {
		const lead = leads[state];
		if (lead !== undefined) words.push(lead);
	}
	if (!alone) words.push(`${repeat ? "Đài xin phát lại nội dung" : "Nội dung"}: ${asSentence(message.title)}`);
	return words.length === 0 ? [] : [words.join(" ")];
}

/** Contacts of a message, or the station's own, in the order of the plan. */
export function contactsOf(messages: readonly Message[], plan: Plan, station: RadioStation): Contact[] {
	const named = new Set(messages.flatMap((message) => message.contacts ?? []));
	const wanted = named.size > 0 ? named : new Set(station.contacts ?? []);
	return (plan.contacts ?? []).filter((contact) => wanted.has(contact.id));
}

function hotlineParagraphs(contacts: readonly Contact[]): string[] {
	const line = ({ label, value }: Contact): string => asSentence(`${label}: ${spokenHost(value) ?? value}`);
	const again = contacts.filter(({ kind }) => kind === "phone" || kind === "address" || kind === "hours");
	const reminder = again.length === 0 ? [] : ["Xin nhắc lại:", ...again.map(line)];
	return ["Bà con cần biết thêm, xin liên hệ:", ...contacts.map(line), ...reminder];
}

/** Makes the programme and tells what of its messages a voice cannot carry, by message id. */
export function buildProgramme(
	parts: ProgrammeParts,
	plan: Plan,
	options: RadioOptions,
): { programme: Programme; losses: ReadonlyMap<string, readonly SpokenLoss[]> } {
	const { station } = options;
	const voices = voicesOf(station);
	const tune = tuneOf(station);
	const losses = new Map<string, readonly SpokenLoss[]>();
	const first = voices[0];
	const tuneCue = { kind: "cue", text: "Nhạc hiệu", seconds: tune.seconds, file: tune.file } as const;
	const items: ProgrammeItem[] = [
		musicItem("nhac-hieu", "signature", "Nhạc hiệu", tuneCue),
		spokenItem(
			{
				id: "loi-mo-dau",
				kind: "opening",
				title: "Lời mở đầu",
				voice: first,
				paragraphs: openingParagraphs(parts, station),
			},
			options,
		),
	];
	if (parts.messages.length > 1) {
		const paragraphs = contentsParagraphs(parts.messages);
		const voice = voices[1 % voices.length] ?? first;
		items.push(
			spokenItem({ id: "muc-luc", kind: "contents", title: "Giới thiệu nội dung", voice, paragraphs }, options),
		);
	}
	const alone = parts.messages.length === 1 && parts.messages[0]?.message.title === parts.title;
	for (const [index, entry] of parts.messages.entries()) {
		const { message } = entry;
		const text = messageText(message, plan);
		losses.set(message.id, text.losses);
		const closing = message.status === "exercise" ? ["Xin nhắc lại: đây là tin diễn tập."] : [];
		items.push(
			spokenItem(
				{
					id: message.id,
					kind: entry.repeat ? "repeat" : message.priority === undefined ? "news" : "notice",
					title: message.title,
					voice: voices[index % voices.length] ?? first,
					paragraphs: [...leadOf(entry, alone), ...text.paragraphs, ...closing],
					message: message.id,
					priority: message.priority ?? "normal",
				},
				options,
			),
		);
	}
	const contacts = contactsOf(
		parts.messages.map(({ message }) => message),
		plan,
		station,
	);
	if (contacts.length > 0) {
		const voice = voices[1 % voices.length] ?? first;
		const paragraphs = hotlineParagraphs(contacts);
		items.push(
			spokenItem(
				{ id: "lien-he", kind: "hotline", title: "Nhắc địa chỉ, điện thoại (hai lần)", voice, paragraphs },
				options,
			),
		);
	}
	const closing = [`Chương trình của ${station.name} đến đây là hết.`, "Xin cảm ơn bà con đã chú ý lắng nghe!"];
	items.push(
		spokenItem({ id: "loi-ket", kind: "closing", title: "Lời kết", voice: first, paragraphs: closing }, options),
	);
	items.push(musicItem("nhac-ket", "signature", "Nhạc kết", { ...tuneCue, text: "Nhạc hiệu, nhỏ dần" }));
	const { messages: _messages, ...head } = parts;
	const draft = parts.messages.some(({ message }) => message.status === "draft") ? { draft: true } : {};
	return { programme: { ...head, station: station.name, ...draft, items, ...totals(items) }, losses };
}
