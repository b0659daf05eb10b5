import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readFileInside } from "./read-file";

const base = mkdtempSync(join(tmpdir(), "cchc-read-"));
const outside = mkdtempSync(join(tmpdir(), "cchc-outside-"));
afterAll(() => {
	rmSync(base, { recursive: true });
	rmSync(outside, { recursive: true });
});

it("reads a file of the folder and answers nothing for one that is not there", async () => {
	writeFileSync(join(base, "a.txt"), "x");
	expect(await readFileInside(base, "a.txt", 10)).toMatchObject({ ok: true, value: new Uint8Array([120]) });
	expect(await readFileInside(base, "b.txt", 10)).toMatchObject({ ok: true, value: undefined });
});

it("refuses a link out of the folder, a path out of the folder and a file that is too large", async () => {
	writeFileSync(join(outside, "secret"), "s");
	symlinkSync(join(outside, "secret"), join(base, "link.txt"));
	writeFileSync(join(base, "large.txt"), "x".repeat(11));
	for (const file of ["link.txt", `../${outside.split("/").at(-1)}/secret`]) {
		expect(await readFileInside(base, file, 10)).toMatchObject({ ok: false, issues: [{ code: "workspace/outside" }] });
	}
	expect(await readFileInside(base, "large.txt", 10)).toMatchObject({
		ok: false,
		issues: [{ code: "workspace/too-large" }],
	});
});
