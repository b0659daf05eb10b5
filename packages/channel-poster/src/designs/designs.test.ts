import { describe, expect, it } from "vitest";
import { testFaces } from "../__fixtures__/test-fonts";
import { checkDesign } from "../testing/check-design";
import { sampleContents } from "../testing/sample-contents";
import { posterDesigns } from "./index";

describe.each(posterDesigns.map((design) => [design.id, design] as const))("design %s", (id, design) => {
	it("bears every format and every hard title", () => {
		expect(checkDesign(design, { content: sampleContents[id]!, faces: testFaces })).toEqual([]);
	});
});
