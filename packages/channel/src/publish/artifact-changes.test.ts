import { createArtifact } from "@cchc/core";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { artifactChanges, artifactManifest } from "./artifact-changes";
import { zipArtifacts } from "./zip-artifacts";

const a = createArtifact("a.txt", "text/plain", "a");
const b = createArtifact("b/b.txt", "text/plain", "b");

describe("artifactChanges", () => {
	it("names what must be written and removed", () => {
		const newer = createArtifact("a.txt", "text/plain", "khác");
		const changes = artifactChanges(artifactManifest([a, b]), [newer, createArtifact("c.txt", "text/plain", "c")]);
		expect(changes.changed.map(({ path }) => path)).toEqual(["a.txt", "c.txt"]);
		expect(changes.removed).toEqual(["b/b.txt"]);
		expect(artifactChanges(artifactManifest([a, b]), [a, b]).changed).toEqual([]);
	});
});

describe("zipArtifacts", () => {
	it("does not depend on the time zone", () => {
		const zone = process.env.TZ;
		const zips = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"].map((name) => {
			process.env.TZ = name;
			return zipArtifacts([a, b]);
		});
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(zips[1]).toEqual(zips[0]);
		expect(zips[2]).toEqual(zips[0]);
	});

	it("keeps every byte, gives the same file in any order, and refuses two files at one path", () => {
		const zip = zipArtifacts([b, a]);
		expect(zip).toEqual(zipArtifacts([a, b]));
		expect(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
			["a.txt", "a"],
			["b/b.txt", "b"],
		]);
		expect(() => zipArtifacts([a, { ...a, path: "A.txt" }])).toThrow(/Two artifacts/);
	});
});
