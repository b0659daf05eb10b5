import type { RetryOptions } from "@cchc/channel";
import { CchcError } from "@cchc/core";

/** Which site, who writes, and how. */
export interface WordPressOptions extends RetryOptions {
	/** Address of the site, `https://nhanquyen.example.vn/`; plain http only on one's own machine. */
	readonly url: string;
	/** A user with the role Author or more. */
	readonly username: string;
	/** An application password of that user (Users → Profile → Application Passwords). */
	readonly applicationPassword: string;
	/** Status of a new post. Default `draft`: a person looks at it and publishes it. */
	readonly status?: "draft" | "pending" | "publish";
	/** Put before the id of the message to make the slug. Default none. */
	readonly slugPrefix?: string;
	/** Ids of categories for new posts. */
	readonly categories?: readonly number[];
	/** Name in receipts. Default `wordpress`. */
	readonly name?: string;
}

const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address of the site, checked.
 * @throws CchcError `plugin-wordpress/invalid-option`.
 */
export function siteAddress({ url, username, applicationPassword, slugPrefix = "" }: WordPressOptions): URL {
	const refuse = (message: string): never => {
		throw new CchcError({ code: "plugin-wordpress/invalid-option", message });
	};
	const address = URL.canParse(url) ? new URL(url) : refuse("url is no address");
	const secure = address.protocol === "https:" || (address.protocol === "http:" && local.has(address.hostname));
	if (!secure || address.username !== "") refuse("WordPress takes application passwords over https only");
	if (username === "" || username.includes(":") || applicationPassword === "")
		refuse("username or password is missing");
	if (!/^[a-z0-9-]*$/.test(slugPrefix)) refuse("slugPrefix is made of a-z, 0-9 and -");
	return new URL("./", address);
}
