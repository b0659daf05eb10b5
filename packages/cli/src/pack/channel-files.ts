import { addDays, type CivilDate, weekdayOf } from "@cchc/calendar";
import { type Channel, type Loss, type RenderContext, renderMessages } from "@cchc/channel";
import { poster } from "@cchc/channel-poster";
import { type RadioOptions, radio, weekRundown } from "@cchc/channel-radio";
import { site, type WebOptions, web } from "@cchc/channel-web";
import { type Artifact, createArtifact, type Issue, inFolder } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { loadPosterFonts, loadResvgWasm, type Workspace } from "@cchc/workspace";

interface ChannelFiles {
	readonly artifacts: Artifact[];
	readonly losses: Loss[];
	readonly issues: Issue[];
}

/** The Monday after a day. */
function nextMonday(day: CivilDate): CivilDate {
	return addDays(day, 8 - weekdayOf(day));
}

function lossFile(channel: string, losses: readonly Loss[]): Artifact {
	const label = "Những chỗ kênh này phải lược bớt";
	return createArtifact(`${channel}/losses.json`, "application/json", `${JSON.stringify(losses, null, 2)}\n`, label);
}

/** The station as it names itself on air. */
function stationName(plan: Plan): string {
	const unit = plan.units.find(({ kind }) => kind === "radio-station");
	const name = unit?.name ?? "Đài truyền thanh xã";
	return name.includes(plan.issuer.place) ? name : `${name} ${plan.issuer.place}`;
}

async function createChannels(
	plan: Plan,
): Promise<{ channels: Channel[]; radioOptions: RadioOptions; webOptions: WebOptions }> {
	const [fonts, resvgWasm] = await Promise.all([loadPosterFonts(), loadResvgWasm()]);
	const site = plan.contacts?.find(({ id, kind }) => kind === "url" && id.startsWith("cong-xa"))?.value;
	const webOptions: WebOptions = { siteUrl: site ?? "https://example.vn" };
	const radioOptions: RadioOptions = { station: { name: stationName(plan) } };
	const channels: Channel[] = [web(webOptions), radio(radioOptions), poster({ formats: ["a2"], fonts, resvgWasm })];
	return { channels, radioOptions, webOptions };
}

/** Puts the site in, its pages in the place of those that the channel made for each message alone. */
function addSite(files: ChannelFiles, pages: readonly Artifact[]): void {
	const paths = new Set(pages.map(({ path }) => path));
	const others = files.artifacts.filter(({ path }) => !paths.has(path));
	files.artifacts.splice(0, files.artifacts.length, ...others, ...pages);
}

/** Every message by every channel, with a site of the published ones and the coming week's broadcasts. */
export async function channelFiles(workspace: Workspace, today: CivilDate): Promise<ChannelFiles> {
	const { plan, messages } = workspace;
	const context: RenderContext = { plan, today };
	const { channels, radioOptions, webOptions } = await createChannels(plan);
	const files: ChannelFiles = { artifacts: [], losses: [], issues: [] };
	for (const channel of channels) {
		const rendered = await renderMessages(messages, [channel], context);
		const losses = rendered.flatMap(({ rendition }) =>
			rendition.losses.map((loss) => ({ ...loss, artifact: `${channel.name}/${loss.artifact}` })),
		);
		files.artifacts.push(
			...inFolder(
				channel.name,
				rendered.flatMap(({ rendition }) => rendition.artifacts),
			),
		);
		files.artifacts.push(lossFile(channel.name, losses));
		files.losses.push(...losses);
		files.issues.push(...messages.flatMap((message) => channel.check(message, context)));
	}
	addSite(files, inFolder("web", site(messages, webOptions, context)));
	const rundown = weekRundown(messages, radioOptions, { ...context, from: nextMonday(today) });
	files.issues.push(...rundown.issues);
	if (rundown.ok) files.artifacts.push(...inFolder("radio", rundown.value));
	return files;
}
