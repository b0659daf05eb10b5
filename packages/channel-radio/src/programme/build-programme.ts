import type { CivilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import type { Plan } from "@cchc/plan";
import { asSentence } from "../message/sentence";
import type { SpokenLoss } from "../message/spoken-body";
import { type SpokenParagraph, speakParagraph } from "../speech/spoken-text";
import type { RadioOptions } from "../station/options-type";
import { type MessagePlace, messageItem } from "./message-item";
import { cueItem, type ItemParts, spokenItem, totals, tuneOf, voicesOf } from "./programme-item";
import type { Programme, ProgrammeItem } from "./programme-type";
import {
	closingParagraphs,
	contactsOf,
	contentsParagraphs,
	hotlineParagraphs,
	openingParagraphs,
} from "./programme-wording";

/** A message on its way into a programme. */
export interface ProgrammeMessage {
	readonly message: Message;
	/** True when it was heard before in the same rundown. */
	readonly repeat?: boolean;
}

/** What a programme is made from. */
export interface ProgrammeParts {
	/** ASCII id, e.g. `20240115-0500`. */
	readonly id: string;
	readonly title: string;
	readonly messages: readonly ProgrammeMessage[];
	/** Short lines (slogans) read between the messages. */
	readonly spots?: readonly string[];
	/** Messages read a second time before the contacts. */
	readonly reminders?: readonly Message[];
	readonly date?: CivilDate;
	/** `HH:mm`. */
	readonly time?: string;
	readonly minutes?: number;
}

/** A programme, and what of its messages a voice cannot carry, by message id. */
export interface BuiltProgramme {
	readonly programme: Programme;
	readonly losses: ReadonlyMap<string, readonly SpokenLoss[]>;
}

/** Makes programmes of one plan and station; what was spoken once is remembered. */
export type ProgrammeBuilder = (parts: ProgrammeParts) => BuiltProgramme;

function rememberer(): <Value>(key: readonly unknown[], make: () => Value) => Value {
	const known = new Map<string, unknown>();
	return <Value>(key: readonly unknown[], make: () => Value): Value => {
		const name = JSON.stringify(key);
		if (!known.has(name)) known.set(name, make());
		return known.get(name) as Value;
	};
}

/** Makes a {@link ProgrammeBuilder}. */
export function createProgrammeBuilder(plan: Plan, options: RadioOptions): ProgrammeBuilder {
	const { station } = options;
	const voices = voicesOf(station);
	const voiceAt = (index: number): (typeof voices)[0] => voices[index % voices.length] ?? voices[0];
	const tune = tuneOf(station);
	const remembered = rememberer();
	const paragraphs = new Map<string, SpokenParagraph>();
	const speak = (text: string): SpokenParagraph => {
		const spoken = paragraphs.get(text) ?? speakParagraph(text, options.reading);
		paragraphs.set(text, spoken);
		return spoken;
	};
	const messageIn = (place: MessagePlace): ReturnType<typeof messageItem> =>
		remembered([place.id, place.message.id, place.repeat, place.titled, place.voices[0].id], () =>
			messageItem(place, plan, options, speak),
		);
	const item = (
		id: string,
		kind: ItemParts["kind"],
		title: string,
		turn: number,
		lines: readonly string[],
	): ProgrammeItem => {
		const voice = voiceAt(turn);
		const parts = { id, kind, title, voice, paragraphs: lines.map((text) => ({ text })) };
		return remembered([id, kind, voice.id, lines], () => spokenItem(parts, options, speak));
	};
	const tuneItem = (id: string, title: string, text: string): ProgrammeItem =>
		cueItem(id, "signature", title, "music", { kind: "cue", text, seconds: tune.seconds, file: tune.file });

	return (parts) => {
		const { messages, spots = [], reminders = [], ...head } = parts;
		const losses = new Map<string, readonly SpokenLoss[]>();
		const items = [
			tuneItem("nhac-hieu", "Nhạc hiệu", "Nhạc hiệu"),
			item("loi-mo-dau", "opening", "Lời mở đầu", 0, openingParagraphs(parts.title, parts.date, station)),
		];
		if (messages.length > 1) {
			const titles = messages.map(({ message }) => message.title);
			items.push(item("muc-luc", "contents", "Giới thiệu nội dung", 1, contentsParagraphs(titles)));
		}
		const alone = messages.length === 1 && messages[0]?.message.title === parts.title;
		const waiting = [...spots];
		for (const [index, { message, repeat = false }] of messages.entries()) {
			const pair = [voiceAt(index), voiceAt(index + 1)] as const;
			const built = messageIn({ message, id: message.id, repeat, titled: !alone, voices: pair });
			losses.set(message.id, built.losses);
			items.push(built.item);
			const due = Math.ceil((spots.length * (index + 1)) / messages.length);
			for (const slogan of waiting.splice(0, due - (spots.length - waiting.length))) {
				const id = `thong-diep-${spots.length - waiting.length}`;
				items.push(item(id, "spot", "Thông điệp ngắn", index + 1, [asSentence(slogan)]));
			}
		}
		for (const message of reminders) {
			const pair = [voiceAt(1), voiceAt(0)] as const;
			items.push(messageIn({ message, id: `${message.id}-nhac-lai`, repeat: true, titled: true, voices: pair }).item);
		}
		for (const [index, { language, seconds }] of (station.languages ?? []).entries()) {
			const text = `Bản tin tiếng ${language}: phát tệp do người đọc tiếng ${language} thu sẵn`;
			const title = `Bản tin tiếng ${language}`;
			items.push(cueItem(`tieng-${index + 1}`, "ethnic-language", title, "file", { kind: "cue", text, seconds }));
		}
		const contacts = contactsOf(
			messages.map(({ message }) => message),
			plan,
			station,
		);
		if (contacts.length > 0) {
			items.push(item("lien-he", "hotline", "Nhắc địa chỉ, điện thoại (hai lần)", 1, hotlineParagraphs(contacts)));
		}
		items.push(
			item("loi-ket", "closing", "Lời kết", 0, closingParagraphs(station)),
			tuneItem("nhac-ket", "Nhạc kết", "Nhạc hiệu, nhỏ dần"),
		);
		const draft = messages.some(({ message }) => message.status === "draft") ? { draft: true } : {};
		return { programme: { ...head, station: station.name, ...draft, items, ...totals(items) }, losses };
	};
}

/** Makes one programme. For many of the same plan use {@link createProgrammeBuilder}. */
export function buildProgramme(parts: ProgrammeParts, plan: Plan, options: RadioOptions): BuiltProgramme {
	return createProgrammeBuilder(plan, options)(parts);
}
