import { type Channel, type Message, publicationRefusal, type RenderContext } from "@cchc/channel";
import { facebook, type Procedure, type SiteOptions, site, sms, web, zalo } from "@cchc/channel-web";
import { type Artifact, inFolder } from "@cchc/core";
import { loadPosterFonts, loadResvgWasm, type PublishContent, type Workspace } from "@cchc/workspace";
import { radioOptionsOf, webOptionsOf } from "../pack/channel-options";

/** Renders what targets ask for; each channel and each message only once, and only when it is asked for. */
export interface ContentRenderer {
	/** The artifacts of a message, the one that counts first. */
	readonly content: (message: Message, kind: PublishContent) => Promise<readonly Artifact[]>;
	/** The whole site of what may be published, with the posters of its messages when wanted. */
	readonly site: (posters: boolean) => Promise<readonly Artifact[]>;
	/** Messages that wait for approval: what stands of them stays as it is. */
	readonly waiting: readonly Message[];
	readonly siteUrl: string;
}

/** What the renderer needs beside the workspace. */
export interface RendererOptions {
	readonly context: RenderContext;
	readonly procedures: readonly Procedure[];
	readonly siteUrl?: string;
	readonly requireApproval: boolean;
}

/** Files of a kind that go out, the one that counts first. */
const wanted: Readonly<Record<PublishContent, readonly RegExp[]>> = {
	page: [/(?<!\.fragment)\.html$/],
	fragment: [/\.fragment\.html$/],
	poster: [/\.png$/, /\.pdf$/],
	radio: [/\.txt$/, /\.docx$/, /\.ssml$/],
	zalo: [/./],
	facebook: [/./],
	sms: [/./],
};

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
	const made = new Map<Key, Promise<Value>>();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}

/** A renderer for one run of publishing. */
export function contentRenderer(workspace: Workspace, options: RendererOptions): ContentRenderer {
	const { context, procedures, requireApproval } = options;
	const waiting = workspace.messages.filter((message) => {
		const refusal = publicationRefusal(message, { today: context.today, requireApproval });
		return refusal?.code === "channel/stale-approval" || refusal?.code === "channel/not-approved";
	});
	const messages = workspace.messages.filter((message) => !waiting.includes(message));
	const base = webOptionsOf(workspace.plan, new Map());
	const siteUrl = new URL("./", options.siteUrl ?? `${base.siteUrl.replace(/\/*$/, "")}/`).href;
	const link = ({ id }: Message): string => new URL(`${id}.html`, siteUrl).href;

	const channelOf = once(async (kind: PublishContent): Promise<Channel> => {
		if (kind === "zalo") return zalo({ link });
		if (kind === "facebook") return facebook({ link });
		if (kind === "sms") return sms({ link });
		if (kind === "radio") return (await import("@cchc/channel-radio")).radio(radioOptionsOf(workspace.plan));
		if (kind !== "poster") return web({ siteUrl });
		const { poster } = await import("@cchc/channel-poster");
		const [fonts, resvgWasm] = await Promise.all([loadPosterFonts(), loadResvgWasm()]);
		return poster({ formats: ["a2"], fonts, resvgWasm });
	});
	const renderings = new Map<string, Promise<readonly Artifact[]>>();
	const render = (message: Message, kind: PublishContent): Promise<readonly Artifact[]> => {
		const key = `${kind} ${message.id}`;
		const known =
			renderings.get(key) ??
			channelOf(kind).then(async (channel) => (await channel.render(message, context)).artifacts);
		renderings.set(key, known);
		return known;
	};
	const postersOf = async (message: Message): Promise<readonly Artifact[]> => render(message, "poster");

	const siteOf = once(async (posters: boolean): Promise<readonly Artifact[]> => {
		const siteOptions: SiteOptions = { siteUrl, procedures, fragments: !posters };
		if (!posters) return site(messages, siteOptions, context);
		const previews = new Map<string, Artifact>();
		for (const message of messages) {
			const preview = (await postersOf(message)).find(({ mediaType }) => mediaType === "image/png");
			if (preview !== undefined) previews.set(message.id, preview);
		}
		const { image } = webOptionsOf(workspace.plan, previews);
		const near = (message: Message): ReturnType<NonNullable<typeof image>> => {
			const found = image?.(message);
			return found && { ...found, url: found.url.replace(/^(?:\.\.\/)+/, "") };
		};
		return [...site(messages, { ...siteOptions, image: near }, context), ...inFolder("poster", [...previews.values()])];
	});
	return {
		waiting,
		siteUrl,
		site: async (posters) => (await siteOf(posters)).filter(({ path }) => !path.endsWith(".fragment.html")),
		content: async (message, kind) => {
			const path = `${message.id}.fragment.html`;
			// The piece from the site knows which messages change or cancel it.
			const known = kind === "fragment" ? (await siteOf(false)).find((artifact) => artifact.path === path) : undefined;
			const artifacts = known === undefined ? await render(message, kind) : [known];
			return wanted[kind].flatMap((pattern) => artifacts.filter((artifact) => pattern.test(artifact.path)).slice(0, 1));
		},
	};
}
