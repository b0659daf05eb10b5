import { contrastRatio } from "../color";
import { capHeightsFor, leastQrSide, safeBox } from "../layout/measures";
import { isSyllable } from "../text/break-lines";
import { quietModules } from "./qr-shape";
import type { Box, Scene, SceneShape, SceneText } from "./scene-type";

const edges = ["panel", "badge", "plate", "qr"];
const tolerance = 0.02;

function overlaps(one: Box, other: Box, gap = 0): boolean {
	return (
		one.x < other.x + other.width + gap - tolerance &&
		other.x < one.x + one.width + gap - tolerance &&
		one.y < other.y + other.height + gap - tolerance &&
		other.y < one.y + one.height + gap - tolerance
	);
}

function contains(outer: Box, inner: Box): boolean {
	return (
		inner.x >= outer.x - tolerance &&
		inner.y >= outer.y - tolerance &&
		inner.x + inner.width <= outer.x + outer.width + tolerance &&
		inner.y + inner.height <= outer.y + outer.height + tolerance
	);
}

/**
 * Everything that is wrong with the geometry of a scene, as English sentences for a designer: text outside the safe
 * area, touching or crossing texts and panels, uneven leading, a syllable alone on a last line, letters below the limit for the reading distance, contrast
 * below 4.5, text on an ornament or another colour than it claims, a QR symbol too small or crowded. Empty for every scene that the
 * designs of this package make.
 */
export function sceneFaults(scene: Scene): string[] {
	const texts = scene.items.filter((item): item is SceneText => item.kind === "text");
	const shapes = scene.items.filter((item): item is SceneShape => item.kind === "shape");
	return [
		...texts.flatMap((text) => textFaults(scene, text)),
		...texts.flatMap((text, index) => texts.slice(index + 1).flatMap((other) => pairFaults(text, other))),
		...texts.flatMap((text) => shapeFaults(text, shapes)),
		...linesOfBlocks(texts).flatMap(leadingFaults),
		...lonelyLines(scene).map((line) => `${JSON.stringify(line)} stands alone on a last line`),
		...qrFaults(scene, texts),
	];
}

function textFaults({ format }: Scene, text: SceneText): string[] {
	const faults: string[] = [];
	const say = (what: string): void => void faults.push(`${JSON.stringify(text.text)} ${what}`);
	if (!contains(safeBox(format), text.ink)) say("leaves the safe area");
	if (text.text !== text.text.normalize("NFC")) say("is not NFC");
	const { limit } = capHeightsFor(format.readingDistance);
	if (text.capHeight < limit - 1e-6) say(`has capitals of ${text.capHeight.toFixed(2)} mm, below ${limit.toFixed(2)}`);
	const contrast = contrastRatio(text.fill, text.on);
	if (contrast < 4.5) say(`has a contrast of ${contrast.toFixed(2)}`);
	return faults;
}

function pairFaults(one: SceneText, other: SceneText): string[] {
	const gap = one.block === other.block ? 0 : 0.12 * Math.min(one.size, other.size);
	return overlaps(one.ink, other.ink, gap) ? [`${JSON.stringify(one.text)} touches ${JSON.stringify(other.text)}`] : [];
}

function shapeFaults(text: SceneText, shapes: readonly SceneShape[]): string[] {
	const faults: string[] = [];
	const gap = 0.15 * text.size;
	for (const { role, box } of shapes) {
		if (!edges.includes(role) || !overlaps(box, text.ink, gap)) continue;
		const room = role === "panel" ? Math.min(gap, 0.05 * text.size) : 0;
		const inner = { x: box.x + room, y: box.y + room, width: box.width - 2 * room, height: box.height - 2 * room };
		if (role === "qr" || role === "plate" || !contains(inner, text.ink)) {
			faults.push(`${JSON.stringify(text.text)} crosses or touches a ${role}`);
		}
	}
	const middle = { x: text.ink.x + text.ink.width / 2, y: text.ink.y + text.ink.height / 2, width: 0, height: 0 };
	const carriers = shapes.filter(
		({ role, box }) => role !== "ornament" && role !== "rule" && role !== "picture" && contains(box, middle),
	);
	const under = carriers.at(-1);
	const over = under === undefined ? shapes : shapes.slice(shapes.indexOf(under) + 1);
	const ornament = over.find(
		({ role, box, fill }) => role === "ornament" && overlaps(box, text.ink) && contrastRatio(text.fill, fill) < 4.5,
	);
	if (ornament !== undefined)
		faults.push(`${JSON.stringify(text.text)} stands on an ornament in ${ornament.fill.name}`);
	if (under !== undefined && under.fill.name !== text.on.name) {
		faults.push(`${JSON.stringify(text.text)} stands on ${under.fill.name}, not on ${text.on.name}`);
	}
	return faults;
}

function linesOfBlocks(texts: readonly SceneText[]): SceneText[][] {
	const blocks = new Map<string, SceneText[]>();
	for (const text of texts) blocks.set(text.block, [...(blocks.get(text.block) ?? []), text]);
	return [...blocks.values()];
}

function leadingFaults(lines: readonly SceneText[]): string[] {
	const steps = lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline);
	const even = steps.every((step) => Math.abs(step - steps[0]!) < tolerance);
	return even ? [] : [`${JSON.stringify(lines[0]!.text)} … has uneven lines`];
}

/** Last lines that hold a single syllable, of all paragraphs of a scene. */
export function lonelyLines(scene: Scene): string[] {
	const texts = scene.items.filter((item): item is SceneText => item.kind === "text");
	return linesOfBlocks(texts).flatMap((lines) => {
		const last = lines.at(-1)!.text;
		return lines.length > 1 && isSyllable(last) ? [last] : [];
	});
}

function qrFaults(scene: Scene, texts: readonly SceneText[]): string[] {
	const { qr, format } = scene;
	if (qr === undefined) return [];
	const faults: string[] = [];
	const least = leastQrSide(format);
	if (qr.box.width < least - tolerance)
		faults.push(`QR side ${qr.box.width.toFixed(1)} mm is below ${least.toFixed(1)}`);
	const quiet = (qr.box.width / qr.modules) * quietModules;
	if (qr.box.x - qr.quiet.x < quiet - tolerance) faults.push("the QR symbol lacks its quiet zone");
	if (!contains({ x: 0, y: 0, width: format.width, height: format.height }, qr.quiet))
		faults.push("the QR plate leaves the trim");
	if (texts.some(({ ink }) => overlaps(qr.quiet, ink))) faults.push("text stands in the QR plate");
	return faults;
}
