import type { Block } from "./block";
import type { Copy } from "./kit";

/** What a page is composed of. */
export interface PageParts {
	readonly title: Copy;
	readonly body: readonly Block[];
	/** Shares of the height between issuer and footer that the title may take. */
	readonly titleShare: readonly [number, number];
	/** Largest body scale. */
	readonly mostBody: number;
}
