export type { AudioEncoder, PcmAudio, SpeechEngine, SpeechRequest } from "./audio/audio-type";
export { chunkParagraphs, defaultChunkBytes } from "./audio/chunk-text";
export { type HttpSpeechOptions, httpSpeechEngine } from "./audio/http-speech-engine";
export { audioSeconds, fade, joinAudio, silence, trimSilence } from "./audio/join-audio";
export { type LoudnessTarget, levelAudio, limit } from "./audio/level-audio";
export { integratedLoudness, samplePeak } from "./audio/loudness";
export { type ProgrammeAudio, type ProgrammeAudioOptions, programmeAudio } from "./audio/programme-audio";
export { resample } from "./audio/resample";
export { type SessionAudioOptions, sessionAudio } from "./audio/session-audio";
export { signatureChime } from "./audio/signature-chime";
export { decodeWav, encodeWav, wavEncoder } from "./audio/wav";
export { buildProgramme, type ProgrammeMessage, type ProgrammeParts } from "./build-programme";
export { checkItem, checkSlot, sentenceLimits } from "./check-script";
export {
	estimateSpeech,
	formatClock,
	loudspeakerRate,
	newsreaderRate,
	type SpeechTime,
	syllablesToCut,
} from "./duration";
export { logSheetDocument } from "./log-sheet";
export { type MessageText, messageText, type SpokenLoss } from "./message-text";
export type { RadioOptions } from "./options-type";
export { programmeText } from "./plain-script";
export type {
	Programme,
	ProgrammeItem,
	ProgrammeItemKind,
	ScriptBlock,
	ScriptCue,
	ScriptSpeech,
} from "./programme-type";
export { radio } from "./radio-channel";
export { type RadioIssueCode, radioIssueCodes } from "./radio-issues";
export { messagesOnAir, planRundown, type RundownContext } from "./rundown";
export { rundownCsv, rundownJson, sessionPlaylist } from "./rundown-files";
export type { Rundown, RundownEntry, RundownSession } from "./rundown-type";
export { type ScriptOptions, scriptDocument } from "./script-document";
export {
	type ReadingOptions,
	type SpokenParagraph,
	type SpokenSentence,
	speakParagraph,
	spokenText,
} from "./spoken-text";
export { programmeSsml } from "./ssml";
export type { RadioStation, RadioVoice, SignatureTune } from "./station-type";
export { rundownArtifacts, weekRundown } from "./week-rundown";
