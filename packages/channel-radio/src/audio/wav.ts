import { CchcError } from "@cchc/core";
import type { AudioEncoder, PcmAudio } from "./audio-type";

const headerLength = 44;
/** Lengths from here on stand for "not known": streaming writers leave one of them in the header. */
const unknownLength = 0x7fff0000;

/** Sound as a WAV file: 16-bit PCM, one channel. */
export function encodeWav({ sampleRate, samples }: PcmAudio): Uint8Array {
	const bytes = new Uint8Array(headerLength + samples.length * 2);
	const view = new DataView(bytes.buffer);
	const tag = (offset: number, text: string): void => bytes.set(new TextEncoder().encode(text), offset);
	tag(0, "RIFF");
	view.setUint32(4, bytes.length - 8, true);
	tag(8, "WAVEfmt ");
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, sampleRate, true);
	view.setUint32(28, sampleRate * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	tag(36, "data");
	view.setUint32(40, samples.length * 2, true);
	for (let index = 0; index < samples.length; index += 1) {
		const sample = Math.max(-1, Math.min(1, samples[index] as number));
		view.setInt16(headerLength + index * 2, Math.round(sample * 32767), true);
	}
	return bytes;
}

/** An encoder for WAV files. */
export const wavEncoder: AudioEncoder = {
	name: "wav",
	mediaType: "audio/wav",
	extension: "wav",
	encode: (audio) => Promise.resolve(encodeWav(audio)),
};

interface WavFormat {
	readonly float: boolean;
	readonly channels: number;
	readonly sampleRate: number;
	readonly bits: number;
}

function refuse(what: string): never {
	throw new CchcError({ code: "radio/bad-wav", message: `Not a WAV file this package can read: ${what}` });
}

function readFormat(view: DataView, at: number, length: number): WavFormat {
	if (length < 16) refuse("format chunk too short");
	const tag = view.getUint16(at, true);
	const code = tag === 0xfffe && length >= 26 ? view.getUint16(at + 24, true) : tag;
	const format: WavFormat = {
		float: code === 3,
		channels: view.getUint16(at + 2, true),
		sampleRate: view.getUint32(at + 4, true),
		bits: view.getUint16(at + 14, true),
	};
	const known = (code === 1 && [8, 16, 24, 32].includes(format.bits)) || (code === 3 && format.bits === 32);
	if (!known) refuse(`format ${code} with ${format.bits} bits`);
	if (format.channels < 1 || format.channels > 8) refuse(`${format.channels} channels`);
	if (format.sampleRate < 4000 || format.sampleRate > 192_000) refuse(`${format.sampleRate} samples a second`);
	return format;
}

function readSample(view: DataView, at: number, { bits, float }: WavFormat): number {
	if (float) return view.getFloat32(at, true);
	if (bits === 8) return (view.getUint8(at) - 128) / 128;
	if (bits === 16) return view.getInt16(at, true) / 32768;
	if (bits === 24) return (view.getUint16(at, true) + view.getInt8(at + 2) * 65536) / 8388608;
	return view.getInt32(at, true) / 2147483648;
}

/**
 * Reads a WAV file (PCM of 8 to 32 bits or 32-bit float); channels are averaged. A `data` length that was not known when
 * the file was written (0 or close to 2³¹ or 2³²) means "to the end".
 * @throws CchcError `radio/bad-wav` for anything else, sound that was cut off on the way included.
 */
export function decodeWav(bytes: Uint8Array): PcmAudio {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
	if (bytes.length < 12 || tag(0) !== "RIFF" || tag(8) !== "WAVE") refuse("no RIFF/WAVE header");
	let format: WavFormat | undefined;
	for (let at = 12; at + 8 <= bytes.length; ) {
		const length = view.getUint32(at + 4, true);
		const start = at + 8;
		if (tag(at) === "fmt ") {
			if (start + length > bytes.length) refuse("format chunk cut off");
			format = readFormat(view, start, length);
		}
		if (tag(at) === "data") {
			if (format === undefined) refuse("data before format");
			const frame = (format.bits / 8) * format.channels;
			const available = bytes.length - start;
			const unknown = length === 0 || length >= unknownLength;
			if (!unknown && length > available) refuse(`${available} bytes of sound, ${length} promised`);
			const size = unknown ? available : length;
			const samples = new Float32Array(Math.floor(size / frame));
			for (let index = 0; index < samples.length; index += 1) {
				let sum = 0;
				for (let channel = 0; channel < format.channels; channel += 1) {
					sum += readSample(view, start + index * frame + channel * (format.bits / 8), format);
				}
				const sample = sum / format.channels;
				samples[index] = Number.isFinite(sample) ? sample : 0;
			}
			return { sampleRate: format.sampleRate, samples };
		}
		at = start + length + (length % 2);
	}
	return refuse("no data chunk");
}
