import { describe, expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";
import { posterDesigns } from "../designs";
import { layoutPoster } from "../make-poster";
import { findPosterFormat } from "../poster-formats";
import { sampleContents } from "../testing/sample-contents";
import { posterThemes } from "../theme";
import { parsePathData } from "./picture-path";
import { sceneFaults } from "./scene-faults";

const picture = {
	label: "Hợp tác xã Nhân Quyền",
	width: 20,
	height: 10,
	shapes: [{ path: "M0 0h20v10H0z", fill: "#0d4a8c", cmyk: [100, 70, 0, 22] as const }],
};

describe("parsePathData", () => {
	it("reads absolute and relative lines and curves", () => {
		expect(
			parsePathData("M1,1l2-1.5Q4 4 5 5t1 1z")
				?.map(([command]) => command)
				.join(""),
		).toBe("MLCCZ");
		expect(parsePathData("m1 1 2 2h-1V0Z")).toEqual([["M", 1, 1], ["L", 3, 3], ["L", 2, 3], ["L", 2, 0], ["Z"]]);
	});
	it.each(["M0 0A1 1 0 0 1 2 2", "M0", "<script>", "M0 0L1 e", "M0 0Z 5"])("refuses %s", (data) => {
		expect(parsePathData(data)).toBeUndefined();
	});
});

describe("pictures", () => {
	const design = posterDesigns[0]!;
	const lay = (format: string, more: object) =>
		layoutPoster({
			content: { ...sampleContents.slogan!, ...more },
			design,
			format: findPosterFormat(format)!,
			theme: posterThemes.calm,
			faces: testFaces,
		});
	it("put a sponsor at the foot of what stands and at the right of what lies, within a fifth of the area", () => {
		for (const format of ["a2", "a2-landscape", "banner-4x08", "billboard-2x3"]) {
			const { scene, shown } = lay(format, { sponsor: picture, maker: "Thực hiện: UBND xã Nhân Quyền" });
			expect(sceneFaults(scene!)).toEqual([]);
			expect(shown).toContain("sponsor");
			const { box } = scene!.items.find((item) => item.kind === "shape" && item.role === "picture") as {
				box: { x: number; y: number; width: number; height: number };
			};
			const { width, height } = scene!.format;
			expect((box.width * box.height) / (width * height)).toBeLessThanOrEqual(0.2);
			expect(width > height ? box.x > width * 0.8 : box.y > height * 0.8).toBe(true);
		}
	});
	it("show the emblem only with a note of approval", () => {
		expect(lay("a2", { emblem: picture }).issues.map(({ code }) => code)).toEqual(["poster/emblem-approval"]);
		const { scene } = lay("a2", { emblem: { ...picture, approval: "Chủ tịch UBND xã đồng ý ngày 05/3/2024" } });
		expect(sceneFaults(scene!)).toEqual([]);
	});
	it("want the maker's name beside a sponsor, and paths they can read", () => {
		const shapes = [{ ...picture.shapes[0]!, path: "M0 0A1 1 0 0 1 2 2" }];
		const codes = lay("a2", { sponsor: { ...picture, shapes } }).issues.map(({ code }) => code);
		expect(codes).toEqual(["poster/picture-path", "poster/sponsor-maker"]);
	});
});
