import { type Channel, checkMessage, type Loss, type Message } from "@cchc/channel";
import { createArtifact } from "@cchc/core";
import { excerptOf, fitText } from "./fit-text";
import { zaloLimits } from "./post-limits";
import { postParts } from "./post-parts";
import type { PostOptions } from "./post-type";

/** How a Zalo article is made. */
export interface ZaloOptions extends PostOptions {
	/** Name under the article. Default: the name of the issuer. */
	readonly author?: string;
	/** Address of the cover picture; http or https. */
	readonly cover?: (message: Message) => string | undefined;
}

const within =
	(id: string) =>
	(text: string): boolean =>
		text.length <= (zaloLimits.find((limit) => limit.id === id)?.value ?? 0);

/**
 * Channel `zalo`: `<id>.zalo.json`, the body of a request to create an article of a Zalo official account. It is written with
 * status `hide`, so that a person looks at it before it is shown. Nothing is sent.
 */
export function zalo(options: ZaloOptions = {}): Channel<"zalo"> {
	return {
		specificationVersion: 1,
		name: "zalo",
		limits: zaloLimits,
		check: (message, { plan }) => checkMessage(message, plan),
		render: async (message, context) => {
			const path = `${message.id}.zalo.json`;
			const parts = postParts(message, options, context);
			const losses: Loss[] = [];
			const fit = (text: string, id: string, part: string, what: string): string => {
				const { text: kept, cut } = fitText(text, within(id));
				if (cut !== "") {
					losses.push({
						code: `${id.replace("-", "/")}-cut`,
						artifact: path,
						part,
						message: `${what} bị cắt bớt cho vừa giới hạn của Zalo.`,
						excerpt: excerptOf(cut),
					});
				}
				return kept;
			};
			const cover = options.cover?.(message);
			const lines = [...parts.body, ...parts.facts, parts.action, ...parts.contacts, parts.link];
			const article = {
				type: "normal",
				title: fit(parts.title, "zalo-title", "title", "Tiêu đề"),
				author: fit(options.author ?? context.plan.issuer.letterhead.join(" "), "zalo-author", "author", "Tên tác giả"),
				...(cover !== undefined && { cover: { cover_type: "photo", photo_url: cover, status: "show" } }),
				description: fit(parts.summary, "zalo-description", "summary", "Mô tả"),
				body: lines.filter((line) => line !== undefined).map((content) => ({ type: "text", content })),
				status: "hide",
				comment: "show",
			};
			const json = `${JSON.stringify(article, undefined, "\t")}\n`;
			return { artifacts: [createArtifact(path, "application/json", json, `Bài Zalo: ${parts.title}`)], losses };
		},
	};
}
