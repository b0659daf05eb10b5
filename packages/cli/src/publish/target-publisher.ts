import { setTimeout } from "node:timers/promises";
import { type Publisher, webhook } from "@cchc/channel";
import { wordpress } from "@cchc/plugin-wordpress";
import { secretVariableOf, type WebhookTarget, type WordPressTarget } from "@cchc/workspace";
import type { Environment } from "../cli-context";

const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> =>
	setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });

/** The publisher of a target that is reached over the network. Its secret comes from the environment and goes nowhere else. */
export function remotePublisher(target: WebhookTarget | WordPressTarget, environment: Environment): Publisher {
	const { name, url } = target;
	const secret = environment[secretVariableOf(target) ?? ""] ?? "";
	if (target.kind === "webhook") return webhook({ name, url, secret, sleep });
	const { username, status, slugPrefix, categories } = target;
	const applicationPassword = secret;
	return wordpress({ name, url, username, applicationPassword, status, slugPrefix, categories, sleep });
}
