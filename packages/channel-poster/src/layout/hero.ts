import type { Box } from "../scene/scene-type";
import type { SetText } from "../text/fit-text";
import type { LockUp } from "../text/lock-up";
import { type Block, type Stack, stackBlocks } from "./block";
import type { PosterPart } from "./design-type";
import type { Copy, Kit, Look } from "./kit";

/** The issuer's name in small capitals over the title. */
export function issuerCopy(kit: Kit): Copy {
	const { groundSoft: fill, ground: on } = kit.theme;
	const look: Look = { face: "bold", role: "kicker", fill, on, capitals: true, tracking: 0.06, leading: 1.3 };
	return kit.copy(kit.content.issuer, look);
}

/** Sets the issuer's name in at most two lines, at a size near `wanted`. */
export function setIssuer(kit: Kit, copy: Copy, width: number, wanted: number): SetText | undefined {
	const least = kit.sizeOf("bold", kit.caps.limit);
	for (let size = Math.max(wanted, least); size > least * 0.999; size *= 0.94) {
		const set = kit.paragraph(copy, size, width, "balanced");
		if (set !== undefined && set.lines.length <= 2) return set;
	}
	return kit.paragraph(copy, least, width, "balanced");
}

/** Title and body found together: the share of the room that serves both best. */
export interface Split {
	readonly title: LockUp;
	readonly titleRoom: number;
	readonly stack: Stack;
	/** How well it serves; higher is better. */
	readonly score: number;
}

/** What `splitRoom` weighs. */
export interface SplitTask {
	readonly title: Copy;
	readonly titleWidth: number;
	readonly body: readonly Block[];
	readonly bodyWidth: number;
	/** Height for title and body together. */
	readonly height: number;
	/** Largest title, mm em. */
	readonly mostTitle: number;
	/** Largest body scale. */
	readonly mostBody: number;
	readonly leastShare: number;
	readonly mostShare: number;
}

/** Divides a height between a title and a column so that both are large, and as little as possible is left out. */
export function splitRoom(kit: Kit, task: SplitTask): Split | undefined {
	let best: Split | undefined;
	let bestScore = Number.NEGATIVE_INFINITY;
	const target = kit.sizeOf(task.title.look.face, kit.caps.title);
	for (
		let share = task.leastShare;
		share <= task.mostShare + 1e-9;
		share += (task.mostShare - task.leastShare) / 10 || 1
	) {
		const titleRoom = task.height * share;
		const title = kit.lockUp(task.title, { width: task.titleWidth, height: titleRoom }, task.mostTitle, 6);
		if (title === undefined) continue;
		const room = { width: task.bodyWidth, height: task.height - titleRoom };
		const stack = stackBlocks(task.body, room, {
			unit: kit.unit,
			least: kit.leastScale,
			most: task.mostBody,
			align: "center",
		});
		if (stack === undefined) continue;
		const dropped = task.body
			.filter(({ part }) => !stack.shown.includes(part))
			.reduce((sum, { part }) => sum + (isCore(part) ? 3 : 0.7), 0);
		const spare = (room.height - stack.height) / task.height + (titleRoom - title.height) / task.height;
		const score =
			worth(title.size / target) +
			worthOfBody(stack.scale) -
			dropped -
			1.8 * spare -
			(title.torn ? 1 : 0) -
			1.5 * Math.max(0, Math.log((2.4 * kit.unit * stack.scale) / title.size));
		if (score <= bestScore) continue;
		bestScore = score;
		best = { title, titleRoom, stack, score };
	}
	return best;
}

/** True for the parts that a poster is made for: they go last. */
function isCore(part: PosterPart): boolean {
	return part === "steps" || part === "items" || part === "figures";
}

/** Titles are worth their size up to twice the target; beyond it less and less. */
function worth(ratio: number): number {
	return ratio < 2 ? Math.log(ratio) : Math.log(2) + 0.45 * Math.log(ratio / 2);
}

/** Body text below the comfortable size costs double. */
function worthOfBody(scale: number): number {
	return Math.log(scale) * (scale < 1 ? 2.4 : 1.3);
}

/** A box without some of its edges. */
export function inset(box: Box, by: { top?: number; right?: number; bottom?: number; left?: number }): Box {
	const { top = 0, right = 0, bottom = 0, left = 0 } = by;
	return { x: box.x + left, y: box.y + top, width: box.width - left - right, height: box.height - top - bottom };
}
