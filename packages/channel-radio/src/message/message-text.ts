import { type Message, parseBody } from "@cchc/channel";
import type { Plan } from "@cchc/plan";
import { asSentence, excerpt } from "./sentence";
import { spokenHost } from "./spoken-address";
import { type MessageText, spokenBody } from "./spoken-body";

/** What of a message a voice can carry: summary, body and call to action, in this order. */
export function messageText(message: Message, plan: Plan): MessageText {
	const body = spokenBody(parseBody(message, plan));
	const losses = [...body.losses];
	const summary = asSentence(message.summary);
	const paragraphs = body.paragraphs.join(" ").includes(summary) ? [] : [summary];
	paragraphs.push(...body.paragraphs);
	if (message.callToAction !== undefined) {
		const { text, url } = message.callToAction;
		const address = url === undefined ? undefined : spokenHost(url);
		paragraphs.push(asSentence(address === undefined ? text : `${text}, tại địa chỉ ${address}`));
		if (url !== undefined && address === undefined) {
			losses.push({
				code: "radio/link-omitted",
				message: "Địa chỉ liên kết của lời kêu gọi quá dài để đọc trên loa nên chỉ đọc phần chữ.",
				part: "callToAction",
				excerpt: excerpt(url),
			});
		}
	}
	if (message.facts !== undefined && message.facts.length > 0) {
		losses.push({
			code: "radio/facts-omitted",
			message: "Ô thông tin nhanh dành cho áp phích và trang web nên không đọc; điều cần nghe phải có ở phần nội dung.",
			part: "facts",
			excerpt: excerpt(message.facts.map((fact) => `${fact.label}: ${fact.value}`).join(" / ")),
		});
	}
	if (message.slogans !== undefined && message.slogans.length > 0) {
		losses.push({
			code: "radio/slogans-omitted",
			message: "Khẩu hiệu dành cho áp phích, băng rôn nên không đọc trong tin.",
			part: "slogans",
			excerpt: excerpt(message.slogans.map((slogan) => slogan.replaceAll("|", " ")).join(" / ")),
		});
	}
	return { paragraphs: paragraphs.filter((paragraph) => paragraph !== ""), losses };
}
