import type { SpeechEngine } from "@cchc/channel-radio";

export declare function myVoice(key: string, address?: string): SpeechEngine;
