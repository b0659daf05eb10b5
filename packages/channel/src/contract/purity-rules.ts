import type { Channel } from "../channel-type";
import type { Message } from "../message/message-type";
import type { ChannelRule } from "./channel-rule-type";
import { deepFreeze, eachRendition, fingerprint } from "./rule-helpers";
import { withoutWorld } from "./without-world";

/** Same input, same bytes; nothing else touched. */
export const purityRules: readonly ChannelRule[] = [
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
];
