import { describe, expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";
import { posterColor } from "../color";
import { posterDesigns } from "../designs";
import { layoutPoster } from "../make-poster";
import { findPosterFormat } from "../poster-formats";
import { sampleContents } from "../testing/sample-contents";
import { posterThemes } from "../theme";
import { sceneFaults } from "./scene-faults";
import type { Scene, SceneText } from "./scene-type";

const design = posterDesigns.find(({ id }) => id === "announcement")!;
const good = layoutPoster({
	content: sampleContents.announcement!,
	design,
	format: findPosterFormat("a2")!,
	theme: posterThemes.tradition,
	faces: testFaces,
}).scene!;

/** The scene with one line of its title changed. */
function spoil(change: (title: SceneText) => Partial<SceneText>): Scene {
	const at = good.items.findIndex((item) => item.kind === "text" && item.role === "title");
	const title = good.items[at] as SceneText;
	return { ...good, items: good.items.map((item, index) => (index === at ? { ...title, ...change(title) } : item)) };
}

const moved = (dx: number, dy: number) => (title: SceneText) => ({
	x: title.x + dx,
	baseline: title.baseline + dy,
	ink: { ...title.ink, x: title.ink.x + dx, y: title.ink.y + dy },
});

describe("sceneFaults", () => {
	it("finds nothing in a good scene", () => {
		expect(sceneFaults(good)).toEqual([]);
	});
	it.each([
		["leaves the safe area", moved(-20, 0)],
		["touches", moved(0, 12)],
		["crosses or touches a", moved(260, 430)],
		["has a contrast of", () => ({ fill: posterColor("pink", "#c0404a", [0, 80, 60, 10]) })],
		["stands on red, not on", () => ({ on: posterThemes.tradition.sheet, fill: posterThemes.tradition.sheetInk })],
		["has capitals of", () => ({ capHeight: 2 })],
		["is not NFC", () => ({ text: "Nộp".normalize("NFD") })],
	])("finds a text that %s", (fault, change) => {
		expect(sceneFaults(spoil(change)).join("\n")).toContain(fault);
	});
	it("finds uneven lines", () => {
		const at = good.items.findIndex((item) => item.kind === "text" && item.role === "title");
		const title = good.items[at] as SceneText;
		const more = [1, 2.2].map((step) => ({ ...title, ...moved(0, 40 * step)(title) }));
		expect(sceneFaults({ ...good, items: [...good.items, ...more] }).join()).toContain("uneven lines");
	});
	it("finds a QR symbol that is too small or has no quiet zone", () => {
		const { qr } = good;
		const small = { ...qr!, box: { ...qr!.box, width: 50 } };
		expect(sceneFaults({ ...good, qr: small }).join()).toContain("QR side");
		const bare = { ...qr!, quiet: qr!.box };
		expect(sceneFaults({ ...good, qr: bare }).join()).toContain("quiet zone");
	});
});
