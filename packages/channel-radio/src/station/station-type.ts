/** Someone, or a machine voice, who reads. */
export interface RadioVoice {
	/** Lasting id: lower-case ASCII letters, digits and `-`. */
	readonly id: string;
	/** Vietnamese label in the script, e.g. `Phát thanh viên 1`. */
	readonly label: string;
	readonly gender?: "female" | "male";
	/** Name of the voice at a speech service, e.g. `vi-VN-HoaiMyNeural`; goes into SSML, where spaces part several names, best first. */
	readonly ssmlName?: string;
	/** Syllables a minute with pauses; overrides the rate of the options. */
	readonly syllablesPerMinute?: number;
}

/** A recorded tune. */
export interface SignatureTune {
	/** Relative ASCII name of the file as the station's player knows it. */
	readonly file: string;
	readonly seconds: number;
}

/** A recording in the language of an ethnic minority that has its place in every programme of the rundown. */
export interface LanguageSlot {
	/** Vietnamese name of the language, e.g. `Mường`. */
	readonly language: string;
	/** Length to keep free. */
	readonly seconds: number;
}

/** The station that speaks. */
export interface RadioStation {
	/** Full name as it is spoken, e.g. `Đài truyền thanh xã Nhân Quyền`. */
	readonly name: string;
	/** Default: `Kính thưa toàn thể bà con nhân dân`. */
	readonly salutation?: string;
	/** Tune before the opening. Default: `nhac-hieu.mp3`, 10 seconds. */
	readonly signatureTune?: SignatureTune;
	/** One or two voices that take turns. Default: one, `Phát thanh viên`. */
	readonly voices?: readonly [RadioVoice, ...RadioVoice[]];
	/** Ids of plan contacts read out twice when a message names none. */
	readonly contacts?: readonly string[];
	/** Recordings in other languages, after the messages. */
	readonly languages?: readonly LanguageSlot[];
	/** Address of the station in calendar files. */
	readonly email?: string;
}
