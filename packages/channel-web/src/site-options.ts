import type { Procedure } from "./procedures/procedure-type";
import type { WebOptions } from "./web-options";

/** How a whole site is made. */
export interface SiteOptions extends WebOptions {
	/** The administrative procedures of the commune (bộ thủ tục hành chính). */
	readonly procedures?: readonly Procedure[];
	/** Whether `<id>.fragment.html` is written beside each page. Default true. */
	readonly fragments?: boolean;
}
