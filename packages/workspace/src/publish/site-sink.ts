import type { Publisher } from "@cchc/channel";
import type { Artifact } from "@cchc/core";

/** What putting a site into its place changes. */
export interface SiteChanges {
	/** Paths that are new or have other bytes. */
	readonly written: readonly string[];
	readonly removed: readonly string[];
	/** How many files stay as they are. */
	readonly unchanged: number;
}

/** What a site target holds. */
export interface SiteContent {
	/** Every file of the site. */
	readonly artifacts: readonly Artifact[];
	/** Paths that stay although they are not among the artifacts: their message waits for approval. */
	readonly keep: readonly string[];
	/** Address of the site, ending in `/`; receipts then carry whole addresses. */
	readonly siteUrl?: string;
}

/** A place that holds a whole site. Putting the site there comes first; receipts follow for what then stands there. */
export interface SiteSink {
	readonly publisher: Publisher;
	/** What {@link SiteSink.write} would change. */
	readonly preview: () => Promise<SiteChanges>;
	/** Makes the place hold the site, writing only what differs. Doing it again, or after a crash, ends in the same state. */
	readonly write: () => Promise<SiteChanges>;
}
