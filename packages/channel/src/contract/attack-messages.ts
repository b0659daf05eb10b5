import type { Plan } from "@cchc/plan";
import type { Message } from "../message/message-type";
import { attackStrings } from "./attack-strings";

const perMessage = 12;

/** Messages that carry every one of the attack strings in every text field; they pass through a channel as an enemy would send them. */
export function attackMessages(plan: Plan): Message[] {
	const audiences = plan.audiences.slice(0, 1).map(({ id }) => id);
	const contents = plan.contents.slice(0, 1).map(({ id }) => id);
	const messages: Message[] = [];
	for (let from = 0; from < attackStrings.length; from += perMessage) {
		const strings = attackStrings.slice(from, from + perMessage);
		const number = from / perMessage;
		const at = (index: number): string => strings[index % strings.length] as string;
		messages.push({
			id: `tan-cong-${number + 1}`,
			title: `Tiêu đề ${at(number)}`,
			summary: `Tóm tắt ${at(number + 1)} ${at(number + 2)}`,
			body: `Mở đầu\n\n${strings.map((string, index) => `Đoạn ${index}: ${string}\n\n[liên kết](${string})\n\n${string}`).join("\n\n")}`,
			audiences,
			contents,
			validFrom: "2024-01-02" as Message["validFrom"],
			status: "actual",
			kind: "new",
			callToAction: { text: at(3), url: at(number) },
			slogans: [`Khẩu hiệu ${at(4)}`, at(5)],
			facts: [{ label: at(6), value: at(7) }],
			basis: [{ document: at(8), url: at(9) }],
		});
	}
	return messages;
}
