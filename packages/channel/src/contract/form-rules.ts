import { isSafeArtifactPath } from "@cchc/core";
import { attackMessages } from "./attack-messages";
import type { ChannelRule } from "./channel-rule-type";
import { artifactText } from "./find-executable";
import { decomposed, eachRendition, fingerprint } from "./rule-helpers";

/** How artifacts, issues and losses look. */
export const formRules: readonly ChannelRule[] = [
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
];
