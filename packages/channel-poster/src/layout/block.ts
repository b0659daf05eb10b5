import type { Box } from "../scene/scene-type";
import type { PosterPart } from "./design-type";

/** A block at a settled width and scale. */
export interface ArrangedBlock {
	readonly height: number;
	draw(x: number, y: number): void;
}

/** A part of a column whose text grows with one scale for the whole column. */
export interface Block {
	readonly part: PosterPart;
	/** Higher goes first when there is no room; absent: must stay. */
	readonly optional?: number;
	/** Distance to the block above, em of the unit. Default 1. */
	readonly gap?: number;
	/** `undefined` when it cannot be that narrow. */
	arrange(width: number, scale: number): ArrangedBlock | undefined;
}

/** The block with every arrangement worked out once. */
export function remembering(block: Block): Block {
	const known = new Map<string, ArrangedBlock | undefined>();
	return {
		...block,
		arrange: (width, scale) => {
			const key = `${width} ${scale}`;
			if (!known.has(key)) known.set(key, block.arrange(width, scale));
			return known.get(key);
		},
	};
}

/** How a column may stretch. */
export interface StackRoom {
	/** Unit of gaps at scale 1, mm. */
	readonly unit: number;
	readonly least: number;
	readonly most: number;
	readonly align: "top" | "center" | "bottom";
	/** How far gaps may stretch to use up room. Default 2. */
	readonly stretch?: number;
}

/** A column that fits. */
export interface Stack {
	readonly scale: number;
	/** Height of all blocks and their unstretched gaps. */
	readonly height: number;
	readonly shown: readonly PosterPart[];
	draw(box: Box): void;
}

/**
 * Stacks blocks in a box at the largest scale that fits, leaving optional ones out until it does. `undefined` when what
 * must stay does not fit at the least scale.
 */
export function stackBlocks(
	blocks: readonly Block[],
	box: Pick<Box, "width" | "height">,
	room: StackRoom,
): Stack | undefined {
	let left = [...blocks];
	for (;;) {
		const first = left.reduce<Block | undefined>(
			(worst, block) => ((block.optional ?? 0) > (worst?.optional ?? 0) ? block : worst),
			undefined,
		);
		const easy = (first?.optional ?? 0) >= easyToSpare;
		const least = easy ? Math.max(room.least, Math.min(1, room.most)) : room.least;
		const scale = largestScale(left, box, { ...room, least });
		if (scale !== undefined) return settle(left, box.width, scale, room);
		if (first === undefined) return undefined;
		left = left.filter((block) => block !== first);
	}
}

/** Blocks as optional as this go before the text gets smaller than comfortable. */
const easyToSpare = 4;

function heightOf(blocks: readonly Block[], width: number, scale: number, unit: number): number | undefined {
	let height = 0;
	for (const [index, block] of blocks.entries()) {
		const arranged = block.arrange(width, scale);
		if (arranged === undefined) return undefined;
		height += arranged.height + (index > 0 ? (block.gap ?? 1) * unit * scale : 0);
	}
	return height;
}

function largestScale(
	blocks: readonly Block[],
	box: Pick<Box, "width" | "height">,
	room: StackRoom,
): number | undefined {
	const fits = (scale: number): boolean =>
		(heightOf(blocks, box.width, scale, room.unit) ?? Number.POSITIVE_INFINITY) <= box.height + 1e-6;
	const scaleAt = (step: number): number => room.most * (room.least / room.most) ** (step / steps);
	if (!fits(scaleAt(steps))) return undefined;
	let [tooLarge, fitting] = [-1, steps];
	while (fitting - tooLarge > 1) {
		const middle = Math.floor((tooLarge + fitting) / 2);
		if (fits(scaleAt(middle))) fitting = middle;
		else tooLarge = middle;
	}
	return scaleAt(fitting);
}

/** Scales tried between the largest and the least. */
const steps = 32;

function settle(blocks: readonly Block[], width: number, scale: number, room: StackRoom): Stack {
	const arranged = blocks.map((block) => block.arrange(width, scale)!);
	const gaps = blocks.map((block, index) => (index > 0 ? (block.gap ?? 1) * room.unit * scale : 0));
	const height = [...arranged.map((block) => block.height), ...gaps].reduce((sum, part) => sum + part, 0);
	return {
		scale,
		height,
		shown: blocks.map((block) => block.part),
		draw: (box) => {
			const gapSum = gaps.reduce((sum, gap) => sum + gap, 0);
			const spare = Math.max(0, box.height - height);
			const stretch = gapSum > 0 ? Math.min((room.stretch ?? 2) - 1, spare / gapSum) : 0;
			const rest = spare - gapSum * stretch;
			let y = box.y + (room.align === "center" ? rest / 2 : room.align === "bottom" ? rest : 0);
			for (const [index, block] of arranged.entries()) {
				y += gaps[index]! * (1 + stretch);
				block.draw(box.x, y);
				y += block.height;
			}
		},
	};
}
