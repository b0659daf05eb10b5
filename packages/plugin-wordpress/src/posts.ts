import { type PublishContext, plainSafeText } from "@cchc/channel";
import { type Artifact, CchcError, decodeUtf8 } from "@cchc/core";
import { type RemoteItem, remoteItem, remoteItems } from "./remote-item";
import type { Rest } from "./rest";
import type { WordPressOptions } from "./wordpress-options";

/** The post with a slug, whatever its status. Its own draft is found as well as a published one. */
async function findPost(rest: Rest, slug: string, context: PublishContext): Promise<RemoteItem | undefined> {
	const query = { slug, status: "publish,future,draft,pending,private", context: "edit", per_page: "2" };
	const answer = await rest({ method: "GET", route: "/wp/v2/posts", query }, context);
	return remoteItems(answer).find((item) => item.slug === slug);
}

function contentOf(artifact: Artifact): string {
	const html = decodeUtf8(artifact.bytes).trim();
	if (/<(?:html|body|head)[\s>]/i.test(html)) {
		const message = `${artifact.path} is a whole page; publish the fragment`;
		throw new CchcError({ code: "plugin-wordpress/not-a-fragment", message });
	}
	// In a block of its own the text stays as it is; elsewhere WordPress turns line breaks into <br>.
	return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

/** WordPress reads titles and excerpts as HTML, and trusts those of an administrator. */
function asHtml(text: string): string {
	return plainSafeText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Puts a fragment into the post of its message: the post is looked up by its slug first and made only when there is none,
 * so doing it twice leaves one post. The status of a post that exists is left to the people of the site.
 */
export async function publishPost(
	rest: Rest,
	artifact: Artifact,
	context: PublishContext,
	{ status = "draft", slugPrefix = "", categories }: WordPressOptions,
): Promise<RemoteItem> {
	const { message } = context;
	if (message === undefined) {
		throw new CchcError({ code: "plugin-wordpress/no-message", message: "A post needs the message for its title" });
	}
	const slug = `${slugPrefix}${message.id}`;
	const parts = { title: asHtml(message.title), excerpt: asHtml(message.summary), content: contentOf(artifact) };
	const found = await findPost(rest, slug, context);
	const route = found === undefined ? "/wp/v2/posts" : `/wp/v2/posts/${found.id}`;
	const fresh = found === undefined ? { slug, status, ...(categories && { categories }) } : {};
	const made = remoteItem(await rest({ method: "POST", route, json: { ...parts, ...fresh } }, context));
	if (made === undefined) {
		throw new CchcError({ code: "plugin-wordpress/no-answer", message: "WordPress did not say which post it wrote" });
	}
	if (found !== undefined || made.slug === slug || made.slug === "") return made;
	await rest({ method: "DELETE", route: `/wp/v2/posts/${made.id}`, query: { force: "true" } }, context);
	throw new CchcError({
		code: "plugin-wordpress/slug-taken",
		message: `The slug ${slug} belongs to something this user cannot see; choose a slugPrefix`,
	});
}
