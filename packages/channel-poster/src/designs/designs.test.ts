import { describe, expect, it } from "vitest";
import { samples } from "../__fixtures__/sample-contents";
import { testFaces } from "../__fixtures__/test-fonts";
import { checkDesign } from "../design-contract";
import { posterDesigns } from "./index";

describe.each(posterDesigns.map((design) => [design.id, design] as const))("design %s", (id, design) => {
	it("bears every format and every hard title", () => {
		expect(checkDesign(design, { content: samples[id]!, faces: testFaces })).toEqual([]);
	});
});
