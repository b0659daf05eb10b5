import type { PublishContext } from "@cchc/channel";
import { type Artifact, CchcError } from "@cchc/core";
import { type RemoteItem, remoteItem, remoteItems } from "./remote-item";
import type { Rest } from "./rest";

function fileName(artifact: Artifact): string {
	return artifact.path.split("/").at(-1) ?? artifact.path;
}

/**
 * Uploads a picture. One of the same name that is there already is taken as it is, unless the picture is to be replaced:
 * then the old one is deleted first.
 */
export async function publishMedia(rest: Rest, artifact: Artifact, context: PublishContext): Promise<RemoteItem> {
	const name = fileName(artifact);
	const slug = name
		.replace(/\.[^.]*$/, "")
		.toLowerCase()
		.replace(/[^a-z0-9_-]+/g, "-");
	const old = context.replaces?.remoteId;
	if (old !== undefined) {
		await rest({ method: "DELETE", route: `/wp/v2/media/${old}`, query: { force: "true" } }, context);
	} else {
		const answer = await rest({ method: "GET", route: "/wp/v2/media", query: { slug, context: "edit" } }, context);
		const found = remoteItems(answer).find((item) => item.slug === slug);
		if (found !== undefined) return found;
	}
	const file = { bytes: artifact.bytes, mediaType: artifact.mediaType, name };
	const made = remoteItem(await rest({ method: "POST", route: "/wp/v2/media", file }, context));
	if (made !== undefined) return made;
	throw new CchcError({ code: "plugin-wordpress/no-answer", message: "WordPress did not say which picture it took" });
}
