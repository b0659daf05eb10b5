/** What the plugin reads of a post or a picture. */
export interface RemoteItem {
	readonly id: number;
	readonly slug: string;
	readonly status: string;
	readonly link: string;
}

/** A post or picture from an answer; `undefined` when the answer is something else. */
export function remoteItem(data: unknown): RemoteItem | undefined {
	if (typeof data !== "object" || data === null) return undefined;
	const { id, slug, status, link } = data as Record<string, unknown>;
	if (typeof id !== "number" || typeof slug !== "string") return undefined;
	return {
		id,
		slug,
		status: typeof status === "string" ? status : "",
		link: typeof link === "string" ? link : "",
	};
}

/** The items of a list. */
export function remoteItems(data: unknown): RemoteItem[] {
	return Array.isArray(data) ? data.flatMap((item: unknown) => remoteItem(item) ?? []) : [];
}
