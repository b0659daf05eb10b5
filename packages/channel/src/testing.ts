import { describe, expect, it } from "vitest";
import type { ChannelSubject } from "./contract/channel-rule-type";
import { channelRules } from "./contract/channel-rules";

export { attackMessages } from "./contract/attack-messages";
export { attackStrings } from "./contract/attack-strings";
export type { ChannelRule, ChannelSubject } from "./contract/channel-rule-type";
export { channelRules } from "./contract/channel-rules";
export { artifactText, findExecutable } from "./contract/find-executable";

/** Registers the contract suite for a channel with vitest: one test for each of the {@link channelRules}. */
export function testChannel(subject: ChannelSubject): void {
	describe(`channel contract: ${subject.name}`, () => {
		for (const rule of channelRules) {
			it(rule.title, async () => {
				expect(await rule.check(subject)).toEqual([]);
			});
		}
	});
}
