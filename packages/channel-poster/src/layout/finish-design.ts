import type { DesignOutcome, PosterPart } from "./design-type";
import type { Kit, Look } from "./kit";

/**
 * Closes a design: what is shown, and when it could not be set, how many letters of the title must go. The room for the
 * title is taken as half of the safe area, on banners nearly all of it: the most that any design gives it.
 */
export function finishDesign(
	kit: Kit,
	done: boolean,
	look: Look,
	wording: string = kit.content.title,
	part: PosterPart = "title",
): DesignOutcome {
	if (done) return { shown: [...kit.shown], overflows: [] };
	const room = { width: kit.box.width, height: kit.box.height * (kit.orientation === "wide" ? 0.85 : 0.5) };
	return { shown: [], overflows: [{ part, cut: Math.max(1, kit.titleCut(wording, look, room)) }] };
}
