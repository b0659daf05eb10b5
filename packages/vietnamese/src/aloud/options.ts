import { type NumberConventions, type NumberWordOptions, numberConventions } from "../number-options";

/** Conventions of reading aloud. Every one has a default; see the README for what each changes. */
export interface ReadAloudOptions extends NumberWordOptions {
	/** Own abbreviations and readings, exact spelling as key; they win over the built-in table. */
	readonly abbreviations?: Readonly<Record<string, string>>;
	/** Abbreviations that no table knows: letter by letter, or left as written. Flagged unsure either way. Default `spell`. */
	readonly unknownAbbreviations?: "spell" | "keep";
	/** Days 1–10: `ngày năm tháng ba` or `ngày mùng năm tháng ba`. Default `plain`. */
	readonly earlyDays?: "plain" | "mùng" | "mồng";
	/** Whether `ngày` is said before a date written without it. Default true. */
	readonly dayWord?: boolean;
	/** Whether `phút` is said after the minutes of a time of day. Default true. */
	readonly minuteWord?: boolean;
	/** The fourth quarter: `quý bốn` or `quý tư`. Default `bốn`. */
	readonly fourthQuarter?: "bốn" | "tư";
	/** Word between the ends of a range. Default `đến`. */
	readonly range?: "đến" | "tới";
	/** Word for `/` between two numbers that are no fraction: ranks, house numbers. Default `trên`. */
	readonly slash?: "trên" | "xẹt" | "gạch chéo";
	/** Word of true fractions: `ba phần tư` or `ba trên bốn`. Default `phần`. */
	readonly fraction?: "phần" | "trên";
	/** Word for `/` between a quantity and a unit: `triệu đồng trên người`, `một người` or `mỗi người`. Default `trên`. */
	readonly per?: "trên" | "một" | "mỗi";
	/** `/` between two words (`trang/cổng`): a pause, or the word `hoặc`. Default `pause`. */
	readonly wordSlash?: "pause" | "hoặc";
	/** A leading zero of a document number (`01/NQ-CP`): said or dropped. Default `say`. */
	readonly documentZero?: "say" | "drop";
	/** Whether a document number ends with `của <issuer>` when the next words do not say it. Default true. */
	readonly documentIssuer?: boolean;
	/** Commas between the written groups of a phone number, as pauses. Default false. */
	readonly phonePauses?: boolean;
	/** Short numbers that are hotlines wherever they stand after words. Default `1022`, `1068`, `1080`. */
	readonly hotlines?: readonly string[];
	/** Word for `@`. Default `a còng`. */
	readonly at?: "a còng" | "a móc";
	/** Whether `https://` is read out. Default false. */
	readonly urlScheme?: boolean;
	/** Syllables of foreign unit names: `ki lô mét` or `ki-lô-mét`. Default `space`. */
	readonly unitSyllables?: "space" | "hyphen";
}

/** Every convention of reading aloud with its default filled in. */
export type SpeechConventions = NumberConventions & Required<ReadAloudOptions>;

/** Fills in the defaults; an option given as undefined counts as not given. */
export function speechConventions(options: ReadAloudOptions = {}): SpeechConventions {
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	return { ...numberConventions(), ...defaults, ...Object.fromEntries(given) };
}

const defaults: Required<Omit<ReadAloudOptions, keyof NumberWordOptions>> = {
	abbreviations: {},
	unknownAbbreviations: "spell",
	earlyDays: "plain",
	dayWord: true,
	minuteWord: true,
	fourthQuarter: "bốn",
	range: "đến",
	slash: "trên",
	fraction: "phần",
	per: "trên",
	wordSlash: "pause",
	documentZero: "say",
	documentIssuer: true,
	phonePauses: false,
	hotlines: ["1022", "1068", "1080"],
	at: "a còng",
	urlScheme: false,
	unitSyllables: "space",
};
