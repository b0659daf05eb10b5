export { type EspeakOptions, espeakEngine, espeakSpeed } from "./espeak-engine";
export { type Mp3Options, mp3Encoder } from "./mp3-encoder";
