import type { Artifact } from "@cchc/core";
import {
	folderSink,
	type PublishJob,
	type PublishTarget,
	type SiteTarget,
	type TargetArtifact,
	type Workspace,
	zipSink,
} from "@cchc/workspace";
import type { Environment } from "../cli-context";
import type { ContentRenderer } from "./render-content";
import { remotePublisher } from "./target-publisher";

type RemoteTarget = Exclude<PublishTarget, SiteTarget>;

/** A message that the site does not show, a draft for example, stands for itself, so that its refusal is told. */
async function siteJob(target: SiteTarget, workspace: Workspace, renderer: ContentRenderer): Promise<PublishJob> {
	const content = await renderer.site(target.posters);
	const pages = new Map(content.map((artifact) => [artifact.path, artifact]));
	const keep = renderer.waiting.map(({ id }) => `${id}.html`);
	const { siteUrl } = renderer;
	const sink = (target.kind === "zip" ? zipSink : folderSink)(target.name, target.path, {
		artifacts: content,
		keep,
		siteUrl,
	});
	const artifacts: TargetArtifact[] = [];
	for (const message of workspace.messages) {
		const artifact: Artifact | undefined =
			pages.get(`${message.id}.html`) ?? (await renderer.content(message, "page"))[0];
		if (artifact !== undefined) artifacts.push({ message, artifact, counted: true });
	}
	return { target, publisher: sink.publisher, artifacts, site: sink };
}

async function remoteJob(
	target: RemoteTarget,
	workspace: Workspace,
	renderer: ContentRenderer,
	environment: Environment,
): Promise<PublishJob> {
	const artifacts: TargetArtifact[] = [];
	for (const message of workspace.messages) {
		for (const [index, kind] of target.content.entries()) {
			const files = await renderer.content(message, kind);
			const sent =
				target.kind === "wordpress" ? files.filter(({ mediaType }) => mediaType !== "application/pdf") : files;
			artifacts.push(...sent.map((artifact, place) => ({ message, artifact, counted: index === 0 && place === 0 })));
		}
	}
	return { target, publisher: remotePublisher(target, environment), artifacts };
}

/** What goes where. */
export async function publishJobs(
	targets: readonly PublishTarget[],
	workspace: Workspace,
	renderer: ContentRenderer,
	environment: Environment,
): Promise<PublishJob[]> {
	const jobs: PublishJob[] = [];
	for (const target of targets) {
		if ("path" in target) jobs.push(await siteJob(target, workspace, renderer));
		else jobs.push(await remoteJob(target, workspace, renderer, environment));
	}
	return jobs;
}
