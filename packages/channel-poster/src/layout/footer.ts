import type { Box } from "../scene/scene-type";
import { type Block, remembering, stackBlocks } from "./block";
import { paragraphBlock } from "./blocks";
import { type ContactColors, contactBlock } from "./contacts-block";
import type { PosterPart } from "./design-type";
import type { Kit } from "./kit";
import { drawPlate, qrPlate } from "./qr-plate";

/** The text of a footer, aligned as asked; every alignment is measured once. */
export type FooterText = (align: "left" | "center") => readonly Block[];

/** The text of a footer: what to do, then whom to ask. */
export function footerText(kit: Kit, colors: ContactColors, withContacts: boolean): FooterText {
	const known = new Map<string, readonly Block[]>();
	return (align) => {
		const blocks = known.get(align) ?? footerBlocks(kit, colors, align, withContacts).map(remembering);
		known.set(align, blocks);
		return blocks;
	};
}

function footerBlocks(kit: Kit, colors: ContactColors, align: "left" | "center", withContacts: boolean): Block[] {
	const { callToAction } = kit.content;
	const contacts = withContacts ? kit.content.contacts : [];
	const action =
		callToAction === undefined
			? []
			: [
					paragraphBlock(
						kit,
						callToAction,
						{ face: "bold", role: "lead", fill: colors.strong, on: colors.on, align, leading: 1.28 },
						{ part: "callToAction", size: 1.55, optional: 1 },
					),
				];
	const lines = contacts.map((contact, index) =>
		contactBlock(kit, contact, colors, { align, optional: 3 + index, gap: 1.15 }),
	);
	return [...action, ...lines];
}

/** True when the wording makes no sense without a QR symbol beside it. */
function asksToScan(text: string | undefined): boolean {
	return text !== undefined && /quét|mã qr|qr code/iu.test(text);
}

/** The footer's blocks where there is no symbol. */
function plainBlocks(kit: Kit, room: FooterRoom): Block[] {
	return room.text("left").filter(({ part }) => part !== "callToAction" || !asksToScan(kit.content.callToAction));
}

/** A footer that fits its column. */
export interface Footer {
	readonly height: number;
	/** Of its text. */
	readonly scale: number;
	readonly shown: readonly PosterPart[];
	draw(box: Box): void;
}

/** Most room a footer may take and how its text may grow. */
export interface FooterRoom {
	readonly width: number;
	readonly mostHeight: number;
	readonly mostScale: number;
	/** How far the symbol may grow beyond its least side. */
	readonly qrGrowth: number;
	readonly text: FooterText;
	/** How text and symbol stand when one is under the other: centred with the text below, or left with the text above. */
	readonly stacked: "center" | "left";
}

/** Sets call to action, contacts and QR plate: side by side where the column is wide enough, else one under the other. */
export function setFooter(kit: Kit, room: FooterRoom): Footer | undefined {
	const plate = qrPlate(kit);
	const gap = kit.unit * 2;
	const stackRoom = {
		unit: kit.unit,
		least: kit.leastScale,
		most: room.mostScale,
		align: "center" as const,
		stretch: 1.6,
	};
	const comfortable = { ...stackRoom, least: 1 };
	if (plate === undefined) {
		const blocks = plainBlocks(kit, room);
		if (blocks.length === 0) return undefined;
		const stack = stackBlocks(blocks, { width: room.width, height: room.mostHeight }, stackRoom);
		if (stack === undefined) return undefined;
		return stack;
	}
	const side = Math.max(plate.side, Math.min(plate.side * room.qrGrowth, room.mostHeight * 0.7, room.width * 0.38));
	const beside = room.width - side - gap;
	if (beside >= kit.unit * (room.stacked === "left" ? 18 : 11) && side <= room.mostHeight) {
		const height = Math.min(room.mostHeight, Math.max(side * 1.1, kit.unit * 14));
		const blocks = room.text("left");
		const stack = stackBlocks(blocks, { width: beside, height }, comfortable);
		if (stack !== undefined) {
			const tall = Math.max(side, stack.height);
			return {
				height: tall,
				scale: stack.scale,
				shown: [...stack.shown, "qr"],
				draw: (box) => {
					drawPlate(kit, plate, box.x + box.width - side, box.y + (box.height - side) / 2, side);
					stack.draw({ ...box, width: beside });
				},
			};
		}
	}
	const blocks = room.text(room.stacked);
	const below = room.mostHeight - plate.side - gap;
	const stack = below > 0 ? stackBlocks(blocks, { width: room.width, height: below }, stackRoom) : undefined;
	if (stack === undefined || plate.side > room.width) {
		const plain = plainBlocks(kit, room);
		if (plain.length === 0) return undefined;
		const text = stackBlocks(plain, { width: room.width, height: room.mostHeight }, { ...stackRoom, most: 1.15 });
		return text;
	}
	return {
		height: plate.side + (stack.height > 0 ? gap + stack.height : 0),
		scale: stack.scale,
		shown: [...stack.shown, "qr"],
		draw: (box) => {
			if (room.stacked === "center") {
				drawPlate(kit, plate, box.x + (box.width - plate.side) / 2, box.y, plate.side);
				stack.draw({ ...box, y: box.y + plate.side + gap, height: stack.height });
			} else {
				stack.draw({ ...box, height: stack.height });
				drawPlate(kit, plate, box.x, box.y + box.height - plate.side, plate.side);
			}
		},
	};
}
