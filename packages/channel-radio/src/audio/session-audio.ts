import { type Artifact, createArtifact } from "@cchc/core";
import type { RundownSession } from "../rundown/rundown-type";
import type { RadioOptions } from "../station/options-type";
import type { AudioEncoder } from "./audio-type";
import { type ProgrammeAudioOptions, programmeAudio } from "./programme-audio";

/** How a broadcast becomes sound files. */
export interface SessionAudioOptions extends ProgrammeAudioOptions {
	readonly encoder: AudioEncoder;
}

/**
 * The sound files of a broadcast: the whole programme as `<id>.<extension>`, and each file its playlist names. With an
 * encoder other than MP3 the names end in that encoder's extension.
 * @throws CchcError what engine and encoder throw.
 */
export async function sessionAudio(
	session: RundownSession,
	radioOptions: RadioOptions,
	options: SessionAudioOptions,
): Promise<Artifact[]> {
	const { encoder } = options;
	const { audio, items } = await programmeAudio(session.programme, radioOptions, options);
	const path = (file: string): string => file.replace(/\.[a-z0-9]+$/, `.${encoder.extension}`);
	const whole = await encoder.encode(audio);
	const artifacts = [
		createArtifact(`${session.id}.${encoder.extension}`, encoder.mediaType, whole, "Bản thu nháp cả chương trình"),
	];
	const written = new Set<string>();
	for (const [index, entry] of session.entries.entries()) {
		const sound = items[index];
		const name = path(entry.file);
		if (sound === undefined || written.has(name)) continue;
		written.add(name);
		artifacts.push(
			createArtifact(name, encoder.mediaType, await encoder.encode(sound), `Bản thu nháp: ${entry.title}`),
		);
	}
	return artifacts;
}
