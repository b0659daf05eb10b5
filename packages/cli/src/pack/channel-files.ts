import { addDays, type CivilDate, weekdayOf } from "@cchc/calendar";
import { type Channel, type Loss, type RenderContext, renderMessages } from "@cchc/channel";
import { poster } from "@cchc/channel-poster";
import { radio, weekRundown } from "@cchc/channel-radio";
import { site, web } from "@cchc/channel-web";
import { type Artifact, createArtifact, type Issue, inFolder, withPathPrefix } from "@cchc/core";
import { loadPosterFonts, loadResvgWasm, type Workspace } from "@cchc/workspace";
import { proceduresOf } from "../procedures";
import { radioOptionsOf, webOptionsOf } from "./channel-options";

interface ChannelFiles {
	readonly artifacts: readonly Artifact[];
	readonly losses: readonly Loss[];
	readonly issues: readonly Issue[];
}

/** The Monday after a day. */
function nextMonday(day: CivilDate): CivilDate {
	return addDays(day, 8 - weekdayOf(day));
}

/** What one channel makes of all messages, in its folder, with the list of what it lost. */
async function filesOf(channel: Channel, { messages }: Workspace, context: RenderContext): Promise<ChannelFiles> {
	const rendered = await renderMessages(messages, [channel], context);
	const losses = rendered.flatMap(({ rendition }) =>
		rendition.losses.map((loss) => ({ ...loss, artifact: `${channel.name}/${loss.artifact}` })),
	);
	const label = "Những chỗ kênh này phải lược bớt";
	const text = `${JSON.stringify(losses, null, 2)}\n`;
	return {
		artifacts: [
			...inFolder(
				channel.name,
				rendered.flatMap(({ rendition }) => rendition.artifacts),
			),
			createArtifact(`${channel.name}/losses.json`, "application/json", text, label),
		],
		losses,
		issues: messages.flatMap((message) => withPathPrefix(channel.check(message, context), [message.id])),
	};
}

/** Posters first, for their pictures stand on the pages. */
async function posterFiles(workspace: Workspace, context: RenderContext): Promise<ChannelFiles> {
	const [fonts, resvgWasm] = await Promise.all([loadPosterFonts(), loadResvgWasm()]);
	return filesOf(poster({ formats: ["a2"], fonts, resvgWasm }), workspace, context);
}

/** The preview of each message's poster, by message id, its path without the folder. */
function previewsOf(posters: ChannelFiles, { messages }: Workspace): Map<string, Artifact> {
	const previews = posters.artifacts.filter(({ mediaType }) => mediaType === "image/png");
	return new Map(
		messages.flatMap(({ id }) => {
			const found = previews.find(({ path }) => path === `poster/${id}-a2.png`);
			return found === undefined ? [] : [[id, { ...found, path: found.path.slice("poster/".length) }] as const];
		}),
	);
}

/** A page for every message, and the site of the published ones in their place. */
async function webFiles(
	workspace: Workspace,
	context: RenderContext,
	previews: ReadonlyMap<string, Artifact>,
): Promise<ChannelFiles> {
	const options = webOptionsOf(workspace.plan, previews);
	const single = await filesOf(web(options), workspace, context);
	const procedures = proceduresOf(workspace);
	const list = procedures.ok ? procedures.value : [];
	const pages = inFolder("web", site(workspace.messages, { ...options, procedures: list }, context));
	const paths = new Set(pages.map(({ path }) => path));
	return {
		...single,
		artifacts: [...single.artifacts.filter(({ path }) => !paths.has(path)), ...pages],
		issues: [...single.issues, ...procedures.issues],
	};
}

/** A script for every message, and the broadcasts of the coming week. */
async function radioFiles(workspace: Workspace, context: RenderContext): Promise<ChannelFiles> {
	const options = radioOptionsOf(workspace.plan);
	const single = await filesOf(radio(options), workspace, context);
	const week = weekRundown(workspace.messages, options, { ...context, from: nextMonday(context.today) });
	return {
		...single,
		artifacts: [...single.artifacts, ...(week.ok ? inFolder("radio", week.value) : [])],
		issues: [...single.issues, ...week.issues],
	};
}

/** Every message by every channel, with a site of the published ones and the coming week's broadcasts. */
export async function channelFiles(workspace: Workspace, today: CivilDate): Promise<ChannelFiles> {
	const context: RenderContext = { plan: workspace.plan, today };
	const posters = await posterFiles(workspace, context);
	const pages = await webFiles(workspace, context, previewsOf(posters, workspace));
	const programmes = await radioFiles(workspace, context);
	const all = [pages, programmes, posters];
	return {
		artifacts: all.flatMap(({ artifacts }) => artifacts),
		losses: all.flatMap(({ losses }) => losses),
		issues: all.flatMap(({ issues }) => issues),
	};
}
