import { CchcError } from "./errors";
import { encodeUtf8 } from "./text";

/** One finished file, not yet written anywhere. */
export interface Artifact {
	/** Relative path with `/`, ASCII letters, digits, `.`, `_` and `-` only, e.g. `radio/mot-cua.docx`. */
	readonly path: string;
	/** MIME type, e.g. `text/calendar; charset=utf-8`. */
	readonly mediaType: string;
	readonly bytes: Uint8Array;
	/** What the file is, in Vietnamese, for a listing. */
	readonly label?: string;
}

const safeSegment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** True when the path is relative, ASCII, at most 200 characters, and cannot leave the folder it is written to. */
export function isSafeArtifactPath(path: string): boolean {
	return (
		path.length <= 200 &&
		path
			.split("/")
			.every((segment) => safeSegment.test(segment) && !segment.endsWith(".") && !windowsDevice.test(segment))
	);
}

/**
 * Makes an artifact, text as UTF-8 in NFC.
 * @throws CchcError `core/unsafe-path` when the path is not {@link isSafeArtifactPath | safe}.
 */
export function createArtifact(
	path: string,
	mediaType: string,
	content: string | Uint8Array,
	label?: string,
): Artifact {
	if (!isSafeArtifactPath(path)) {
		throw new CchcError({ code: "core/unsafe-path", message: `Unsafe artifact path: ${JSON.stringify(path)}` });
	}
	const bytes = typeof content === "string" ? encodeUtf8(content.normalize("NFC")) : content;
	return label === undefined ? { path, mediaType, bytes } : { path, mediaType, bytes, label };
}

/** Puts every artifact under `folder`, e.g. `radio`. */
export function inFolder(folder: string, artifacts: readonly Artifact[]): Artifact[] {
	return artifacts.map((artifact) => ({ ...artifact, path: `${folder}/${artifact.path}` }));
}
