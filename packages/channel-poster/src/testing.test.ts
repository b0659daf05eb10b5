import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testFaces } from "./__fixtures__/test-fonts";
import { notice } from "./__fixtures__/toy-design";
import { createKit, type PosterDesign } from "./index";
import { layoutPoster } from "./make-poster";
import { findPosterFormat } from "./poster-formats";
import { checkDesign, sampleContents } from "./testing";
import { posterThemes } from "./theme";

const content = sampleContents.hotline!;

/** A design with the mistakes that people make: a fixed size, colours that do not match, one line for everything. */
const careless: PosterDesign = {
	id: "careless",
	label: "Cẩu thả",
	suits: () => 0,
	layout: (task) => {
		const kit = createKit(task);
		const { groundInk: fill, sheet: on } = kit.theme;
		const copy = kit.copy(kit.content.title, { face: "regular", role: "title", fill, on });
		const set = kit.paragraph(copy, 3, 1e6)!;
		kit.builder.rectangle("ground", { x: 0, y: 0, width: 100, height: 100 }, kit.theme.ground);
		kit.draw(copy, set, kit.box.x, kit.box.y);
		return { shown: ["title"] };
	},
};

describe("a design of one's own", () => {
	it("passes the contract when made of the kit's parts", () => {
		const formats = ["a4", "a2-landscape", "standee-60", "banner-3x1", "led", "social-square"].map(
			(id) => findPosterFormat(id)!,
		);
		expect(checkDesign(notice, { content, faces: testFaces, formats })).toEqual([]);
	});
	it("is laid out like any other", () => {
		const { scene, shown } = layoutPoster({
			content,
			design: notice,
			format: findPosterFormat("a3")!,
			theme: posterThemes.calm,
			faces: testFaces,
		});
		expect(scene?.items.length).toBeGreaterThan(5);
		expect(shown).toEqual(expect.arrayContaining(["issuer", "title", "lead", "contacts", "qr"]));
	});
	it("is told what is wrong with it", () => {
		const formats = [findPosterFormat("a4")!, findPosterFormat("banner-6x08")!];
		const faults = checkDesign(careless, { content, faces: testFaces, formats, themes: [posterThemes.calm] });
		const found = faults.map((fault) => fault.replace(/^.*?: ("[^"]*" )?/, "").replace(/[\d.]+/g, "0"));
		expect([...new Set(found)].sort()).toEqual([
			"has a contrast of 0",
			"has capitals of 0 mm, below 0",
			"leaves the safe area",
			"stands on blue, not on mist",
		]);
	});
	it("stands in the guide as it is tested here", () => {
		const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
		const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
		const source = squeeze(read("./__fixtures__/toy-design.ts").replaceAll('"../index"', '"@cchc/channel-poster"'));
		const fences = [...read("../docs/new-design.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) =>
			squeeze(code!),
		);
		expect(fences.length).toBeGreaterThan(2);
		for (const fence of fences) expect(source).toContain(fence);
	});
});
