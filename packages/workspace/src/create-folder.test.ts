import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArtifact } from "@cchc/core";
import { afterAll, describe, expect, it } from "vitest";
import { createFolder } from "./create-folder";

const base = mkdtempSync(join(tmpdir(), "cchc-create-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const files = [
	createArtifact("plan.yaml", "application/yaml", "id: a"),
	createArtifact("messages/a.md", "text/markdown", "b"),
];

describe("createFolder", () => {
	it("makes a folder that is not there or is empty", async () => {
		mkdirSync(join(base, "empty"));
		for (const name of ["deep/new", "empty"]) {
			expect(await createFolder(join(base, name), files)).toMatchObject({
				ok: true,
				value: ["plan.yaml", "messages/a.md"],
			});
			expect(readFileSync(join(base, name, "messages/a.md"), "utf8")).toBe("b");
		}
		expect(readdirSync(join(base, "deep"))).toEqual(["new"]);
	});

	it("leaves a folder with anything in it, and a file of that name, alone", async () => {
		mkdirSync(join(base, "full"));
		writeFileSync(join(base, "full/plan.yaml"), "của tôi");
		writeFileSync(join(base, "file"), "của tôi");
		expect(await createFolder(join(base, "full"), files)).toMatchObject({
			issues: [{ code: "workspace/already-there" }],
		});
		expect(await createFolder(join(base, "file"), files)).toMatchObject({
			issues: [{ code: "workspace/cannot-write" }],
		});
		expect(readdirSync(join(base, "full"))).toEqual(["plan.yaml"]);
		expect(readFileSync(join(base, "full/plan.yaml"), "utf8")).toBe("của tôi");
	});

	it("refuses a path that could leave the folder", async () => {
		const evil = { path: "../evil", mediaType: "text/plain", bytes: new Uint8Array() };
		await expect(createFolder(join(base, "evil"), [evil])).rejects.toThrow(/Unsafe path/);
	});
});
