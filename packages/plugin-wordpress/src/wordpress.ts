import type { Publisher } from "@cchc/channel";
import { CchcError, sha256Hex } from "@cchc/core";
import { publishMedia } from "./media";
import { publishPost } from "./posts";
import { restOf } from "./rest";
import type { WordPressOptions } from "./wordpress-options";

const pictures = /^image\/(?:png|jpeg|gif|webp)$/;

/**
 * A publisher for a WordPress site. A `text/html` fragment becomes a post (draft by default), a picture an attachment.
 * Publishing again updates what is there; retracting moves a post to the bin and deletes a picture.
 * @throws CchcError `plugin-wordpress/invalid-option`; while publishing `plugin-wordpress/refused`,
 * `plugin-wordpress/not-a-fragment`, `plugin-wordpress/no-message`, `plugin-wordpress/slug-taken`,
 * `plugin-wordpress/media-type`, `plugin-wordpress/no-answer`, and `channel/publish-failed` when all tries are used up.
 */
export function wordpress(options: WordPressOptions): Publisher {
	const rest = restOf(options);
	const { name = "wordpress" } = options;
	return {
		name,
		publish: async (artifact, context) => {
			const html = artifact.mediaType.startsWith("text/html");
			if (!html && !pictures.test(artifact.mediaType)) {
				const message = `WordPress takes HTML fragments and pictures, not ${artifact.mediaType}`;
				throw new CchcError({ code: "plugin-wordpress/media-type", message });
			}
			const item = html
				? await publishPost(rest, artifact, context, options)
				: await publishMedia(rest, artifact, context);
			return {
				publisher: name,
				idempotencyKey: context.idempotencyKey,
				state: !html || item.status === "publish" ? "published" : "draft",
				remoteId: String(item.id),
				location: item.link,
				at: context.now,
				contentHash: sha256Hex(artifact.bytes),
			};
		},
		retract: async ({ remoteId, artifactPath = "" }, context) => {
			if (remoteId === undefined || !/^\d+$/.test(remoteId)) {
				throw new CchcError({ code: "plugin-wordpress/no-id", message: "The receipt names no post" });
			}
			const kind = artifactPath.endsWith(".html") ? "posts" : "media";
			const query = kind === "media" ? { force: "true" } : {};
			await rest({ method: "DELETE", route: `/wp/v2/${kind}/${remoteId}`, query }, context);
		},
	};
}
