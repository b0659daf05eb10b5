import { type Channel, checkMessage, type Loss } from "@cchc/channel";
import { createArtifact } from "@cchc/core";
import { excerptOf, fitText } from "./fit-text";
import { facebookLimits } from "./post-limits";
import { postParts } from "./post-parts";
import type { PostOptions } from "./post-type";

/** How a Facebook post is made. */
export interface FacebookOptions extends PostOptions {
	/** Words after `#`, letters and digits only; none by default. */
	readonly hashtags?: readonly string[];
}

const paragraphs = (lines: readonly (string | undefined)[]): string =>
	lines.filter((line) => line !== undefined && line !== "").join("\n\n");

/** Channel `facebook`: `<id>.facebook.txt`, the text of a post for the commune's page. Nothing is sent. */
export function facebook(options: FacebookOptions = {}): Channel<"facebook"> {
	const [limit] = facebookLimits;
	return {
		specificationVersion: 1,
		name: "facebook",
		limits: facebookLimits,
		check: (message, { plan }) => checkMessage(message, plan),
		render: async (message, context) => {
			const path = `${message.id}.facebook.txt`;
			const parts = postParts(message, options, context);
			const tags = (options.hashtags ?? [])
				.map((tag) => `#${tag.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "")}`)
				.join(" ");
			const head = paragraphs([parts.title, parts.summary]);
			const tail = paragraphs([parts.facts.join("\n"), parts.action, parts.contacts.join("\n"), parts.link, tags]);
			const whole = (body: string): string => paragraphs([head, body, tail]);
			const { text, cut } = fitText(parts.body.join("\n\n"), (body) => whole(body).length < (limit?.value ?? 0));
			const losses: Loss[] =
				cut === ""
					? []
					: [
							{
								code: "facebook/body-cut",
								artifact: path,
								part: "body",
								message: "Phần cuối nội dung bị cắt bớt cho vừa một bài đăng.",
								excerpt: excerptOf(cut),
							},
						];
			return {
				artifacts: [
					createArtifact(path, "text/plain; charset=utf-8", `${whole(text)}\n`, `Bài Facebook: ${parts.title}`),
				],
				losses,
			};
		},
	};
}
