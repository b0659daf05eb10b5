import type { Place } from "./place";
import type { SpokenKind } from "./spoken-text";

const numeric: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
	"date",
	"fraction",
	"measure",
	"money",
	"month",
	"number",
	"ordinal",
	"percent",
	"range",
	"ratio",
	"roman",
	"time",
	"code",
]);

/** True when the piece read last ended here and was a number of some kind. */
export function adjoins(place: Place): boolean {
	const { last, index } = place;
	return last !== undefined && last.end === index && numeric.has(last.kind);
}
