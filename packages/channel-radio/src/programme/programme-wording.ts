import { type CivilDate, formatDate, weekdayOf } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import type { Contact, Plan } from "@cchc/plan";
import { capitalizeFirst, numberInWords } from "@cchc/vietnamese";
import { asSentence } from "../message/sentence";
import { spokenHost } from "../message/spoken-address";
import type { RadioStation } from "../station/station-type";

const weekdayNames = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

const leads: Readonly<Record<string, string>> = {
	draft: "Bản nháp, chưa được duyệt, không phát.",
	exercise: "Lưu ý: đây là tin diễn tập.",
	urgent: "Thông báo khẩn cấp.",
	priority: "Thông báo quan trọng.",
	update: "Tin cập nhật, thay cho nội dung đã phát trước đây.",
	cancel: "Tin thông báo hủy nội dung đã phát trước đây.",
};

/** Station name, salutation, day and subject. */
export function openingParagraphs(title: string, date: CivilDate | undefined, station: RadioStation): string[] {
	const day = date === undefined ? "Sau đây" : `Hôm nay, ${weekdayNames[weekdayOf(date)]}, ${formatDate(date, "long")}`;
	return [
		`Đây là ${station.name}.`,
		`${station.salutation ?? "Kính thưa toàn thể bà con nhân dân"}!`,
		`${day}, Đài xin gửi tới bà con nội dung: ${asSentence(title)}`,
	];
}

/** The contents of a programme, numbered. */
export function contentsParagraphs(titles: readonly string[]): string[] {
	return [
		"Chương trình có các nội dung sau đây:",
		...titles.map((title, index) => `${capitalizeFirst(numberInWords(index + 1))} là: ${asSentence(title)}`),
	];
}

/** What comes before the text of a message: its state in words, and its title unless the opening has just said it. */
export function leadParagraphs(message: Message, repeat: boolean, titled: boolean): string[] {
	const words: string[] = [];
	for (const state of [message.status, message.priority ?? "normal", message.kind]) {
		const lead = leads[state];
		if (lead !== undefined) words.push(lead);
	}
	if (titled) words.push(`${repeat ? "Đài xin phát lại nội dung" : "Nội dung"}: ${asSentence(message.title)}`);
	return words.length === 0 ? [] : [words.join(" ")];
}

/** Contacts of messages, or the station's own where no message names any, in the order of the plan. */
export function contactsOf(messages: readonly Message[], plan: Plan, station: RadioStation): Contact[] {
	const named = new Set(messages.flatMap((message) => message.contacts ?? []));
	const wanted = named.size > 0 ? named : new Set(station.contacts ?? []);
	return (plan.contacts ?? []).filter((contact) => wanted.has(contact.id));
}

/** Contacts, then telephones, addresses and hours once more. */
export function hotlineParagraphs(contacts: readonly Contact[]): string[] {
	const line = ({ label, value }: Contact): string => asSentence(`${label}: ${spokenHost(value) ?? value}`);
	const again = contacts.filter(({ kind }) => kind === "phone" || kind === "address" || kind === "hours");
	const reminder = again.length === 0 ? [] : ["Xin nhắc lại:", ...again.map(line)];
	return ["Bà con cần biết thêm, xin liên hệ:", ...contacts.map(line), ...reminder];
}

/** The last words. */
export function closingParagraphs(station: RadioStation): string[] {
	return [`Chương trình của ${station.name} đến đây là hết.`, "Xin cảm ơn bà con đã chú ý lắng nghe!"];
}
