import { type CivilDate, formatDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";

/** A notice that stands above a message that is not simply in force. */
export interface StateNotice {
	readonly kind: "draft" | "exercise" | "cancelled" | "expired" | "changed" | "upcoming";
	readonly text: string;
	/** Message to read instead or besides. */
	readonly see?: Message;
}

/** Messages by what they refer to: the id of the older one → the newer ones. */
export function successorsOf(messages: readonly Message[]): Map<string, Message[]> {
	const successors = new Map<string, Message[]>();
	for (const message of messages) {
		if (message.kind === "new" || message.status !== "actual") continue;
		for (const id of message.references ?? []) successors.set(id, [...(successors.get(id) ?? []), message]);
	}
	return successors;
}

/** The notices of a message on a day, most important first. */
export function stateNotices(message: Message, today: CivilDate, successors: readonly Message[] = []): StateNotice[] {
	const notices: StateNotice[] = [];
	const add = (kind: StateNotice["kind"], text: string, see?: Message): void => {
		notices.push(see === undefined ? { kind, text } : { kind, text, see });
	};
	if (message.status === "draft") add("draft", "Dự thảo, chưa được công bố.");
	if (message.status === "exercise") add("exercise", "Diễn tập: đây không phải thông báo thật.");
	if (message.kind === "cancel") add("cancelled", "Thông báo hủy bỏ nội dung đã công bố trước đây.");
	if (message.kind === "update") add("changed", "Thông báo sửa đổi nội dung đã công bố trước đây.");
	for (const successor of successors) {
		if (successor.kind === "cancel") add("cancelled", "Nội dung này đã bị hủy bỏ. Xem thông báo:", successor);
		else add("changed", "Nội dung này đã được sửa đổi. Xem bản mới:", successor);
	}
	if (message.expires !== undefined && message.expires < today) {
		add("expired", `Nội dung này đã hết hiệu lực từ sau ngày ${formatDate(message.expires, "numeric")}.`);
	}
	if (message.validFrom > today) {
		add("upcoming", `Nội dung này có hiệu lực từ ngày ${formatDate(message.validFrom, "numeric")}.`);
	}
	return notices;
}
