import type { Message } from "@cchc/channel";
import type { Plan } from "@cchc/plan";
import { messageText } from "../message/message-text";
import type { SpokenLoss } from "../message/spoken-body";
import type { RadioOptions } from "../station/options-type";
import type { RadioVoice } from "../station/station-type";
import { type Speaker, type SpokenPart, spokenItem } from "./programme-item";
import type { ProgrammeItem, ProgrammeItemKind, ScriptCue } from "./programme-type";
import { leadParagraphs } from "./programme-wording";

/** A message in its place in a programme. */
export interface MessagePlace {
	readonly message: Message;
	/** Unique in the programme. */
	readonly id: string;
	readonly repeat: boolean;
	/** False when the opening has just said the title. */
	readonly titled: boolean;
	/** The main voice and the one that asks. */
	readonly voices: readonly [RadioVoice, RadioVoice];
}

const question = /^(?:Câu )?hỏi(?: \d+)?\s*[:.]/i;
const answer = /^(?:Trả lời|Đáp)(?: \d+)?\s*[:.]/i;

/** Paragraphs from "Hỏi:" to "Trả lời:" go to the other voice. */
function dealVoices(paragraphs: readonly string[], [main, other]: readonly [RadioVoice, RadioVoice]): SpokenPart[] {
	let asking = false;
	return paragraphs.map((text) => {
		if (question.test(text)) asking = true;
		else if (answer.test(text)) asking = false;
		return asking && other.id !== main.id ? { text, voice: other } : { text };
	});
}

function kindOf(message: Message, repeat: boolean, paragraphs: readonly string[]): ProgrammeItemKind {
	if (repeat) return "repeat";
	if (paragraphs.some((text) => question.test(text)) && paragraphs.some((text) => answer.test(text))) {
		return "question-answer";
	}
	return (message.priority ?? "normal") === "normal" ? "news" : "notice";
}

const interruption: ScriptCue = {
	kind: "cue",
	text: "Tin khẩn cấp: ngắt chương trình đang phát, phát ngay",
	seconds: 0,
};

/** The item a message becomes, and what of it a voice cannot carry. */
export function messageItem(
	place: MessagePlace,
	plan: Plan,
	options: RadioOptions,
	speak: Speaker,
): { readonly item: ProgrammeItem; readonly losses: readonly SpokenLoss[] } {
	const { message, id, repeat, titled, voices } = place;
	const { paragraphs, losses } = messageText(message, plan);
	const ending = message.status === "exercise" ? ["Xin nhắc lại: đây là tin diễn tập."] : [];
	const spoken = dealVoices([...leadParagraphs(message, repeat, titled), ...paragraphs, ...ending], voices);
	const item = spokenItem(
		{
			id,
			kind: kindOf(message, repeat, paragraphs),
			title: message.title,
			voice: voices[0],
			paragraphs: spoken,
			...(message.priority === "urgent" && !repeat ? { cues: [interruption] } : {}),
			message: message.id,
			priority: message.priority ?? "normal",
		},
		options,
		speak,
	);
	return { item, losses };
}
