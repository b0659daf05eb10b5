import type { PosterContent } from "../content/poster-content";
import type { PosterFormat } from "../poster-formats";
import type { SceneBuilder } from "../scene/scene-builder";
import type { FaceName } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";
import type { PosterTheme } from "../theme";

/** Parts of a poster's content, for losses and issues. */
export type PosterPart =
	| "title"
	| "slogan"
	| "lead"
	| "steps"
	| "items"
	| "figures"
	| "facts"
	| "contacts"
	| "callToAction"
	| "qr"
	| "issuer"
	| "sponsor"
	| "emblem";

/** What a design is given: content, size, colours, fonts, and where to paint. */
export interface DesignTask {
	readonly content: PosterContent;
	readonly format: PosterFormat;
	readonly theme: PosterTheme;
	readonly faces: Readonly<Record<FaceName, Typeface>>;
	readonly builder: SceneBuilder;
}

/** What came of it. Everything of the content that is not listed as shown is a loss. */
export interface DesignOutcome {
	readonly shown: readonly PosterPart[];
	/** A part that must be on the poster and does not fit at the least legible size: nothing is drawn. */
	readonly overflow?: PosterPart;
}

/** A way to arrange a poster: a pure function from content and size to a scene. */
export interface PosterDesign {
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	/** How well the content suits the design, 0 (not at all) to 1; the channel takes the best when none is asked for. */
	suits(content: PosterContent): number;
	layout(task: DesignTask): DesignOutcome;
}
