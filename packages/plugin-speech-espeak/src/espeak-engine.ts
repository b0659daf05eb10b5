import { readFile } from "node:fs/promises";
import {
	decodeWav,
	type PcmAudio,
	paragraphPause,
	type RadioVoice,
	type SpeechEngine,
	type SpeechRequest,
} from "@cchc/channel-radio";
import { CchcError, encodeUtf8, escapeXml } from "@cchc/core";
import runEspeak from "espeak-ng";

/** How the draft voice sounds. */
export interface EspeakOptions {
	/** espeak-ng voice: `vi` (north), `vi-vn-x-central` or `vi-vn-x-south`. Default `vi`. */
	readonly voice?: "vi" | "vi-vn-x-central" | "vi-vn-x-south";
	/** Syllables a minute when the request names none. Default 200. */
	readonly syllablesPerMinute?: number;
}

const variants: Readonly<Record<NonNullable<RadioVoice["gender"]>, string>> = { female: "+f2", male: "" };

/** espeak's speed for a pace in syllables a minute, pauses included; fitted to its Vietnamese voice. */
export function espeakSpeed(syllablesPerMinute: number): number {
	return Math.max(80, Math.min(450, Math.round(syllablesPerMinute * 0.74)));
}

let compiled: Promise<WebAssembly.Module> | undefined;

function engineModule(): Promise<WebAssembly.Module> {
	compiled ??= readFile(new URL("espeak-ng.wasm", import.meta.resolve("espeak-ng"))).then((bytes) =>
		WebAssembly.compile(bytes),
	);
	return compiled;
}

/** Text as SSML with pauses of a known length between paragraphs; "[[" would switch espeak to phoneme codes. */
function markUp(text: string, pause: number): string {
	const paragraphs = text.split(/\n{2,}/).map((paragraph) => escapeXml(paragraph.replaceAll("[[", "[ [")));
	return `<speak>${paragraphs.join(`<break time="${Math.round(pause * 1000)}ms"/>\n`)}</speak>\n`;
}

async function speak(ssml: string, voice: string, speed: number): Promise<PcmAudio> {
	const wasm = await engineModule();
	const complaints: string[] = [];
	const input = encodeUtf8(ssml);
	const { FS } = await runEspeak({
		arguments: ["-v", voice, "-s", String(speed), "-b", "1", "-m", "-f", "in.txt", "-w", "out.wav"],
		preRun: [({ FS: files }) => files.writeFile("in.txt", input)],
		instantiateWasm: (imports, receive) => {
			const instance = new WebAssembly.Instance(wasm, imports);
			receive(instance, wasm);
			return instance.exports;
		},
		print: (line) => complaints.push(line),
		printErr: (line) => complaints.push(line),
	});
	try {
		return decodeWav(FS.readFile("out.wav"));
	} catch (cause) {
		throw new CchcError({
			code: "espeak/no-sound",
			message: `espeak-ng made no sound: ${complaints.join(" ").slice(0, 200)}`,
			cause,
		});
	}
}

/**
 * espeak-ng as a draft voice: robotic, but it needs no network and no installed program. A female voice of the station gets
 * a female variant. Speaks one text at a time.
 *
 * Its `synthesize` throws CchcError `espeak/no-sound` when espeak-ng fails.
 */
export function espeakEngine(options: EspeakOptions = {}): SpeechEngine {
	const { voice = "vi", syllablesPerMinute = 200 } = options;
	return {
		specificationVersion: 1,
		name: "espeak-ng",
		maxBytes: 60_000,
		async synthesize(request: SpeechRequest): Promise<PcmAudio> {
			request.signal?.throwIfAborted();
			const variant = request.voice?.gender === undefined ? "" : variants[request.voice.gender];
			const rate = request.syllablesPerMinute ?? syllablesPerMinute;
			const ssml = markUp(request.text, request.paragraphPause ?? paragraphPause(rate));
			return speak(ssml, `${voice}${variant}`, espeakSpeed(rate));
		},
	};
}
