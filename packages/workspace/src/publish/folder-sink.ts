import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Publisher } from "@cchc/channel";
import { type Artifact, CchcError, encodeUtf8, isSafeArtifactPath, sha256Hex } from "@cchc/core";
import { writeFileDurably } from "../journal/durable-file";
import type { SiteChanges, SiteContent, SiteSink } from "./site-sink";

const manifestName = ".cchc-site.json";

/** What lists and links come after what they lead to, so that no reader meets a dead link while files are written. */
function rank(path: string): number {
	if (/\.(?:xml|json|txt)$/.test(path)) return 3;
	if (!path.endsWith(".html")) return 0;
	return path === "index.html" ? 2 : 1;
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
	return readFile(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
		throw error;
	});
}

async function holds(folder: string, { path, bytes }: Artifact): Promise<boolean> {
	const found = await readBytes(join(folder, path));
	return found !== undefined && Buffer.compare(found, bytes) === 0;
}

/** A reader sees the old file or the new one, never half of each. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const aside = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(aside, bytes);
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
}

/** Paths of the files an earlier run put there; what people or other programs put there is never removed. */
async function ownPaths(folder: string): Promise<string[]> {
	const bytes = await readBytes(join(folder, manifestName));
	try {
		const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return Array.isArray(value) ? value.filter((path) => typeof path === "string" && isSafeArtifactPath(path)) : [];
	} catch {
		return [];
	}
}

async function writeManifest(folder: string, paths: Iterable<string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFileDurably(
		join(folder, manifestName),
		encodeUtf8(`${JSON.stringify([...new Set(paths)].sort(), null, "\t")}\n`),
	);
}

function sitePublisher(name: string, folder: string, { artifacts, siteUrl }: SiteContent): Publisher {
	const current = new Set(artifacts.map(({ path }) => path));
	return {
		name,
		publish: async (artifact, { idempotencyKey, now }) => {
			if (!(await holds(folder, artifact))) await replaceFile(join(folder, artifact.path), artifact.bytes);
			return {
				publisher: name,
				idempotencyKey,
				state: "published",
				location: siteUrl === undefined ? artifact.path : new URL(artifact.path, siteUrl).href,
				at: now,
				contentHash: sha256Hex(artifact.bytes),
			};
		},
		// A page that the site still has now says that it was cancelled; a dead address would tell people nothing.
		retract: async ({ artifactPath = "" }) => {
			if (!current.has(artifactPath) && isSafeArtifactPath(artifactPath))
				await rm(join(folder, artifactPath), { force: true });
		},
	};
}

/**
 * A folder that a web server shows. Files are replaced one by one and whole; only what differs is written, pages before the
 * lists that lead to them, and only files that an earlier run put there are removed, last.
 * @throws CchcError `workspace/unsafe-path` for an artifact whose path could leave the folder.
 */
export function folderSink(name: string, folder: string, content: SiteContent): SiteSink {
	const unsafe = content.artifacts.find(({ path }) => !isSafeArtifactPath(path) || path === manifestName);
	if (unsafe !== undefined) {
		throw new CchcError({
			code: "workspace/unsafe-path",
			message: `Unsafe artifact path: ${JSON.stringify(unsafe.path)}`,
		});
	}
	const artifacts = [...content.artifacts].sort((a, b) => rank(a.path) - rank(b.path));
	const staying = new Set([...artifacts.map(({ path }) => path), ...content.keep]);
	const look = async (): Promise<{ differing: Artifact[]; own: string[]; changes: SiteChanges }> => {
		const own = await ownPaths(folder);
		const differing: Artifact[] = [];
		for (const artifact of artifacts) if (!(await holds(folder, artifact))) differing.push(artifact);
		const removed = own.filter((path) => !staying.has(path));
		const written = differing.map(({ path }) => path);
		return { differing, own, changes: { written, removed, unchanged: artifacts.length - written.length } };
	};
	return {
		publisher: sitePublisher(name, folder, content),
		preview: async () => (await look()).changes,
		write: async () => {
			const { differing, own, changes } = await look();
			const now = artifacts.map(({ path }) => path);
			const kept = own.filter((path) => staying.has(path));
			const last = [...new Set([...kept, ...now])];
			const known = new Set(own);
			if (now.some((path) => !known.has(path))) await writeManifest(folder, [...own, ...now]);
			for (const { path, bytes } of differing) await replaceFile(join(folder, path), bytes);
			for (const path of changes.removed) await rm(join(folder, path), { force: true });
			if (changes.removed.length > 0) await writeManifest(folder, last);
			return changes;
		},
	};
}
