import { CchcError, canonicalJson, isSafeArtifactPath, sha256Hex } from "@cchc/core";
import { attackMessages } from "./attack-messages";
import type { Channel, RenderContext, Rendition } from "./channel-type";
import { artifactText, findExecutable } from "./find-executable";
import type { Message } from "./message-type";
import { withoutWorld } from "./without-world";

/** What the contract suite needs to know about a channel. */
export interface ChannelSubject {
	readonly name: string;
	/** Makes a fresh channel; called many times. */
	readonly create: () => Channel;
	readonly context: RenderContext;
	/** At least two good messages of the plan in `context`. */
	readonly messages: readonly Message[];
	/** How much of a limit a rendition uses, by id of the limit; each must stay within it. */
	readonly measures?: Readonly<Record<string, (rendition: Rendition) => number | Promise<number>>>;
}

/** One rule of the contract. `check` gives every violation as an English sentence; none means the channel keeps it. */
export interface ChannelRule {
	readonly id: string;
	readonly title: string;
	check(subject: ChannelSubject): Promise<string[]>;
}

const fingerprint = ({ artifacts, losses }: Rendition): string =>
	canonicalJson([artifacts.map(({ path, mediaType, bytes }) => [path, mediaType, sha256Hex(bytes)]), losses]);

async function eachRendition(
	subject: ChannelSubject,
	messages: readonly Message[],
	look: (rendition: Rendition, message: Message) => string[] | Promise<string[]>,
): Promise<string[]> {
	const found: string[] = [];
	for (const message of messages) {
		const rendition = await subject.create().render(message, subject.context);
		found.push(...(await look(rendition, message)).map((violation) => `${message.id}: ${violation}`));
	}
	return found;
}

function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(deepFreeze);
	}
	return value;
}

const decomposed = (message: Message): Message => JSON.parse(JSON.stringify(message).normalize("NFD")) as Message;

const first = (subject: ChannelSubject): Message => {
	const [message] = subject.messages;
	if (message === undefined) throw new CchcError({ code: "channel/no-messages", message: "The suite needs messages" });
	return message;
};

/** The channel contract, rule by rule, free of any test runner. */
export const channelRules: readonly ChannelRule[] = [
	{
		id: "describes-itself",
		title: "names itself, its version and its limits",
		check: async ({ name, create }) => {
			const channel = create();
			const limits = channel.limits.filter(
				({ id, label, value, unit, source, asOf }) =>
					!id || !label || !Number.isFinite(value) || !unit || !source || !/^\d{4}-\d\d-\d\d$/.test(asOf),
			);
			return [
				...(channel.specificationVersion === 1 ? [] : ["specificationVersion is not 1"]),
				...(channel.name === name ? [] : [`its name is ${channel.name}`]),
				...limits.map(({ id }) => `limit ${id} lacks its label, figure, unit, source or date`),
			];
		},
	},
	{
		id: "checks",
		title: "reports issues with a code and a Vietnamese sentence, and never throws on a message",
		check: async ({ create, context, messages }) =>
			[...messages, ...attackMessages(context.plan)].flatMap((message) =>
				create()
					.check(message, context)
					.filter(({ code, message: text }) => !/^[a-z-]+\/[a-z0-9-]+$/.test(code) || text.trim() === "")
					.map(({ code }) => `${message.id}: issue ${code} has no proper code or text`),
			),
	},
	{
		id: "safe-paths",
		title: "makes artifacts with safe, distinct ASCII paths, a media type and content",
		check: (subject) =>
			eachRendition(subject, subject.messages, ({ artifacts }) => {
				const paths = artifacts.map(({ path }) => path.toLowerCase());
				return [
					...(artifacts.length > 0 ? [] : ["no artifact"]),
					...(new Set(paths).size === paths.length ? [] : ["two artifacts with one path"]),
					...artifacts.flatMap(({ path, mediaType, bytes }) => [
						...(isSafeArtifactPath(path) ? [] : [`unsafe path ${path}`]),
						...(/^[a-z]+\/[a-z0-9.+-]+(?:; [a-z]+=[\w-]+)*$/i.test(mediaType)
							? []
							: [`${path}: media type ${mediaType}`]),
						...(bytes.length > 0 ? [] : [`${path} is empty`]),
					]),
				];
			}),
	},
	{
		id: "hostile-id",
		title: "cannot be led out of its folder by an id",
		check: async (subject) => {
			const found: string[] = [];
			for (const id of ["../../etc/passwd", "a/../../b", "C:\\x", "con", "a\u0000b", "", "à", "x".repeat(400)]) {
				try {
					const { artifacts } = await subject.create().render({ ...first(subject), id }, subject.context);
					found.push(
						...artifacts.filter(({ path }) => !isSafeArtifactPath(path)).map(({ path }) => `unsafe path ${path}`),
					);
				} catch (error) {
					if (!CchcError.isInstance(error)) found.push(`id ${JSON.stringify(id)}: ${String(error)} is no CchcError`);
				}
			}
			return found;
		},
	},
	{
		id: "pure",
		title: "gives the same bytes twice, whatever the clock, the order and the random numbers, without network",
		check: async (subject) => {
			const { create, context, messages } = subject;
			const run = async (channel: Channel, order: readonly Message[]): Promise<Map<string, string>> => {
				const prints = new Map<string, string>();
				for (const message of order) prints.set(message.id, fingerprint(await channel.render(message, context)));
				return prints;
			};
			const early = await withoutWorld({ now: 0, random: 0.1 }, () => run(create(), messages));
			const late = await withoutWorld({ now: 4_102_444_800_000, random: 0.9 }, () =>
				run(create(), [...messages].reverse()),
			);
			return [
				...[...new Set([...early.calls, ...late.calls])].map((call) => `calls ${call}`),
				...messages.flatMap(({ id }) => (early.value.get(id) === late.value.get(id) ? [] : [`${id}: bytes differ`])),
			];
		},
	},
	{
		id: "keeps-input",
		title: "does not change the message or the context",
		check: (subject) =>
			eachRendition(
				{ ...subject, context: deepFreeze(structuredClone(subject.context)) },
				subject.messages.map((message) => deepFreeze(structuredClone(message))),
				() => [],
			),
	},
	{
		id: "composed-text",
		title: "writes NFC text, also from decomposed input",
		check: (subject) =>
			eachRendition(subject, subject.messages, async (rendition, message) => {
				const other = await subject.create().render(decomposed(message), subject.context);
				return [
					...rendition.artifacts
						.filter((artifact) => artifactText(artifact)?.isWellFormed() === false)
						.map(({ path }) => `${path} holds broken text`),
					...rendition.artifacts
						.filter((artifact) => artifactText(artifact) !== artifactText(artifact)?.normalize("NFC"))
						.map(({ path }) => `${path} is not NFC`),
					...(fingerprint(other) === fingerprint(rendition) ? [] : ["decomposed input gives other bytes"]),
				];
			}),
	},
	{
		id: "declares-losses",
		title: "names every loss: code, artifact, part, Vietnamese sentence, excerpt of at most 200 characters",
		check: (subject) =>
			eachRendition(subject, [...subject.messages, ...attackMessages(subject.context.plan)], ({ artifacts, losses }) =>
				losses.flatMap(({ code, artifact, part, message, excerpt = "" }) => [
					...(/^[a-z-]+\/[a-z0-9-]+$/.test(code) && part !== "" && message.trim() !== ""
						? []
						: [`loss ${code} is not described`]),
					...(artifacts.some(({ path }) => path === artifact)
						? []
						: [`loss ${code} names the unknown artifact ${artifact}`]),
					...([...excerpt].length <= 200 ? [] : [`loss ${code} has a long excerpt`]),
				]),
			),
	},
	{
		id: "loses-nothing-silently",
		title: "shows the end of a long body, or says that it was cut",
		check: async (subject) => {
			const marker = "zzdauhieucuoizz";
			const message = {
				...first(subject),
				body: `${"Bà con đến Bộ phận một cửa. ".repeat(400)}\n\nKết thúc ${marker}.`,
			};
			const { artifacts, losses } = await subject.create().render(message, subject.context);
			const texts = artifacts.map(artifactText);
			const shown = texts.some((text) => text === undefined || text.includes(marker));
			return shown || losses.length > 0 ? [] : ["the end of the body is nowhere and no loss is declared"];
		},
	},
	{
		id: "keeps-limits",
		title: "stays within its limits, also with a very long message",
		check: (subject) => {
			const long = {
				...first(subject),
				title: "Rất dài ".repeat(60).trim(),
				summary: "Câu rất dài. ".repeat(150).trim(),
			};
			const limits = subject.create().limits;
			return eachRendition(subject, [...subject.messages, long], async (rendition) => {
				const found: string[] = [];
				for (const [id, measure] of Object.entries(subject.measures ?? {})) {
					const limit = limits.find((candidate) => candidate.id === id);
					const used = await measure(rendition);
					if (limit === undefined) found.push(`measures the unknown limit ${id}`);
					else if (used > limit.value) found.push(`${id} is ${used}, over ${limit.value}`);
				}
				return found;
			});
		},
	},
	{
		id: "marks-state",
		title: "lets nobody mistake a draft, an exercise or a cancellation for an actual new message",
		check: async (subject) => {
			const { create, context } = subject;
			const message: Message = { ...first(subject), status: "actual", kind: "new" };
			const plain = fingerprint(await create().render(message, context));
			const variants: Message[] = [
				{ ...message, status: "draft" },
				{ ...message, status: "exercise" },
				{ ...message, kind: "cancel", references: ["thong-diep-cu"] },
			];
			const found: string[] = [];
			for (const variant of variants) {
				const same = fingerprint(await create().render(variant, context)) === plain;
				if (same) found.push(`${variant.status}/${variant.kind} looks like actual/new`);
			}
			return found;
		},
	},
	{
		id: "hostile-text",
		title: "turns hostile text into harmless text",
		check: (subject) =>
			eachRendition(subject, attackMessages(subject.context.plan), ({ artifacts }) =>
				artifacts.flatMap((artifact) => findExecutable(artifact).map((what) => `${artifact.path}: ${what}`)),
			),
	},
];
