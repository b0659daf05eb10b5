import { describe, expect, it } from "vitest";
import { type ChannelSubject, channelRules } from "./channel-rules";

export { attackMessages } from "./attack-messages";
export { attackStrings } from "./attack-strings";
export { type ChannelRule, type ChannelSubject, channelRules } from "./channel-rules";
export { artifactText, findExecutable } from "./find-executable";

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
