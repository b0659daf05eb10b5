export type { AudioEncoder, PcmAudio, SpeechEngine, SpeechRequest } from "./audio/audio-type";
export { chunkParagraphs, defaultChunkBytes } from "./audio/chunk-text";
export { type HttpSpeechOptions, httpSpeechEngine } from "./audio/http-speech-engine";
export { audioSeconds, fade, joinAudio, silence, trimSilence } from "./audio/join-audio";
export { type LoudnessTarget, levelAudio, limit } from "./audio/level-audio";
export { integratedLoudness, samplePeak } from "./audio/loudness";
export { type ProgrammeAudio, type ProgrammeAudioOptions, programmeAudio } from "./audio/programme-audio";
export { readBytes } from "./audio/read-bytes";
export { resample } from "./audio/resample";
export { type SessionAudioOptions, sessionAudio } from "./audio/session-audio";
export { signatureChime } from "./audio/signature-chime";
export { decodeWav, encodeWav, wavEncoder } from "./audio/wav";
export { messageText } from "./message/message-text";
export type { MessageText, SpokenLoss } from "./message/spoken-body";
export {
	type BuiltProgramme,
	buildProgramme,
	createProgrammeBuilder,
	type ProgrammeBuilder,
	type ProgrammeMessage,
	type ProgrammeParts,
} from "./programme/build-programme";
export { programmeText } from "./programme/plain-script";
export type {
	Programme,
	ProgrammeItem,
	ProgrammeItemKind,
	ScriptBlock,
	ScriptCue,
	ScriptSpeech,
} from "./programme/programme-type";
export { programmeSsml } from "./programme/ssml";
export { radio } from "./radio-channel";
export { type RadioIssueCode, radioIssueCodes } from "./radio-issues";
export { checkOverlaps, checkSessionCap } from "./rundown/check-sessions";
export { messagesOnAir } from "./rundown/choose-messages";
export { logSheetDocument } from "./rundown/log-sheet";
export { planRundown, type RundownContext } from "./rundown/plan-rundown";
export { rundownCsv, rundownJson, sessionPlaylist } from "./rundown/rundown-files";
export type { Rundown, RundownEntry, RundownSession } from "./rundown/rundown-type";
export { monthRundown, type RundownFileOptions, rundownArtifacts, weekRundown } from "./rundown/week-rundown";
export { checkItem, checkSlot, sentenceLimits } from "./script/check-script";
export { type ScriptOptions, scriptDocument } from "./script/script-document";
export type { ScriptRowOptions } from "./script/script-rows";
export { formatClock } from "./speech/clock";
export {
	calibrateRate,
	estimateSpeech,
	itemPause,
	loudspeakerRate,
	paragraphPause,
	type SpeechTime,
	syllablesToCut,
} from "./speech/duration";
export { newsreaderRate } from "./speech/speech-load";
export {
	type SpokenParagraph,
	type SpokenSentence,
	speakParagraph,
	spokenText,
} from "./speech/spoken-text";
export type { RadioOptions } from "./station/options-type";
export { type SessionCap, sessionCaps } from "./station/session-cap";
export type { LanguageSlot, RadioStation, RadioVoice, SignatureTune } from "./station/station-type";
