import type { ChannelRule } from "./channel-rule-type";
import { formRules } from "./form-rules";
import { honestyRules } from "./honesty-rules";
import { purityRules } from "./purity-rules";
import { safetyRules } from "./safety-rules";

/** The channel contract, rule by rule, free of any test runner. */
export const channelRules: readonly ChannelRule[] = [...formRules, ...purityRules, ...honestyRules, ...safetyRules];
