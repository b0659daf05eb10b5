import type { Loss } from "@cchc/channel";
import type { Artifact } from "@cchc/core";

/** Everything made from one commune's folder. */
export interface Pack {
	readonly artifacts: readonly Artifact[];
	/** What the channels cut or left out, with the artifact's path inside the pack. */
	readonly losses: readonly Loss[];
}
