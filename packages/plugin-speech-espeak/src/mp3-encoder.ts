import type { AudioEncoder } from "@cchc/channel-radio";
import { CchcError } from "@cchc/core";

/** How MP3 files are written. */
export interface Mp3Options {
	/** Constant rate, kbit/s. Default 64, enough for one voice at 22,050 samples a second. */
	readonly kilobits?: 32 | 48 | 64 | 96 | 128;
}

/** LAME's presets turn the sound down by this factor; it is put back. */
const presetScale = 0.95;

/**
 * An MP3 encoder on top of the optional peer `wasm-media-encoders` (which contains LAME, LGPL).
 *
 * Its `encode` throws CchcError `espeak/no-mp3-encoder` when the peer is not installed.
 */
export function mp3Encoder(options: Mp3Options = {}): AudioEncoder {
	const { kilobits = 64 } = options;
	return {
		name: "mp3",
		mediaType: "audio/mpeg",
		extension: "mp3",
		async encode({ sampleRate, samples }): Promise<Uint8Array> {
			const { createMp3Encoder } = await import("wasm-media-encoders").catch((cause: unknown) => {
				throw new CchcError({
					code: "espeak/no-mp3-encoder",
					message: "MP3 needs the package wasm-media-encoders: npm install wasm-media-encoders",
					cause,
				});
			});
			const encoder = await createMp3Encoder();
			encoder.configure({ sampleRate, channels: 1, bitrate: kilobits });
			const parts = [
				encoder.encode([samples.map((sample) => sample / presetScale)]).slice(),
				encoder.finalize().slice(),
			];
			const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
			let at = 0;
			for (const part of parts) {
				bytes.set(part, at);
				at += part.length;
			}
			return bytes;
		},
	};
}
