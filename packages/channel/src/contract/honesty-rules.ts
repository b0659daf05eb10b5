import type { Message } from "../message/message-type";
import type { ChannelRule } from "./channel-rule-type";
import { artifactText } from "./find-executable";
import { eachRendition, fingerprint, first } from "./rule-helpers";

/** Nothing lost silently, no limit overstepped, no exercise taken for the real thing. */
export const honestyRules: readonly ChannelRule[] = [
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
];
