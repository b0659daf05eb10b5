import type { DesignOutcome, PosterPart } from "./design-type";
import type { Kit } from "./kit";

/** Closes a design: what is shown, or which part could not be set at its least legible size. */
export function finishDesign(kit: Kit, done: boolean, part: PosterPart = "title"): DesignOutcome {
	return done ? { shown: [...kit.shown] } : { shown: [], overflow: part };
}
