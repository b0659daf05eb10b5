import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArtifact } from "@cchc/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writePack } from "./write-pack";

let base: string;
beforeEach(() => {
	base = mkdtempSync(join(tmpdir(), "cchc-pack-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const artifact = (path: string, text: string) => createArtifact(path, "text/plain", text);
const read = (path: string): string => readFileSync(join(base, "out", path), "utf8");

describe("writePack", () => {
	it("writes into folders that do not exist yet, and nothing else beside them", async () => {
		const result = await writePack(join(base, "a/b/out"), [artifact("plan.docx", "1"), artifact("web/x.html", "2")]);
		expect(result).toMatchObject({ ok: true, value: ["plan.docx", "web/x.html"], issues: [] });
		expect(readFileSync(join(base, "a/b/out/web/x.html"), "utf8")).toBe("2");
		expect(readdirSync(join(base, "a/b"))).toEqual(["out"]);
	});

	it("replaces an earlier pack and drops files it no longer has", async () => {
		await writePack(join(base, "out"), [artifact("a.txt", "1"), artifact("old.txt", "1")]);
		await writePack(join(base, "out"), [artifact("a.txt", "2")]);
		expect(read("a.txt")).toBe("2");
		expect(existsSync(join(base, "out/old.txt"))).toBe(false);
	});

	it("keeps files a person added and copies of files a person edited", async () => {
		await writePack(join(base, "out"), [artifact("a.txt", "1"), artifact("gone.txt", "1"), artifact("same.txt", "1")]);
		writeFileSync(join(base, "out/a.txt"), "sửa tay");
		writeFileSync(join(base, "out/gone.txt"), "sửa tay");
		mkdirSync(join(base, "out/anh"));
		writeFileSync(join(base, "out/anh/hop.jpg"), "ảnh");
		const result = await writePack(join(base, "out"), [artifact("a.txt", "2"), artifact("same.txt", "1")]);
		expect(result.issues.map(({ code }) => code).sort()).toEqual([
			"workspace/kept-edited",
			"workspace/kept-edited",
			"workspace/kept-foreign",
		]);
		expect(read("a.txt")).toBe("2");
		expect(read("a.sua-tay.txt")).toBe("sửa tay");
		expect(read("gone.txt")).toBe("sửa tay");
		expect(read("anh/hop.jpg")).toBe("ảnh");
		await writePack(join(base, "out"), [artifact("a.txt", "3")]);
		expect(read("a.sua-tay.txt")).toBe("sửa tay");
	});

	it("says so when the target is a file, and leaves it alone", async () => {
		writeFileSync(join(base, "out"), "của tôi");
		const result = await writePack(join(base, "out"), [artifact("a.txt", "1")]);
		expect(result).toMatchObject({ ok: false, issues: [{ code: "workspace/not-a-folder" }] });
		expect(readFileSync(join(base, "out"), "utf8")).toBe("của tôi");
	});

	it.skipIf(process.getuid?.() === 0)("says so when it may not write, and leaves nothing behind", async () => {
		mkdirSync(join(base, "locked"));
		chmodSync(join(base, "locked"), 0o500);
		const result = await writePack(join(base, "locked/out"), [artifact("a.txt", "1")]);
		expect(result).toMatchObject({ ok: false, issues: [{ code: "workspace/cannot-write" }] });
	});

	it("fails without a trace when a parent is a file", async () => {
		writeFileSync(join(base, "file"), "x");
		const result = await writePack(join(base, "file/out"), [artifact("a.txt", "1")]);
		expect(result).toMatchObject({ ok: false, issues: [{ code: "workspace/cannot-write" }] });
		expect(readdirSync(base)).toEqual(["file"]);
	});

	it("keeps the old pack when a new file cannot be written", async () => {
		await writePack(join(base, "out"), [artifact("a.txt", "1")]);
		const result = await writePack(join(base, "out"), [artifact("a.txt", "2"), artifact("a.txt/b.txt", "2")]);
		expect(result.ok).toBe(false);
		expect(read("a.txt")).toBe("1");
		expect(readdirSync(base)).toEqual(["out"]);
	});

	it("refuses a path that could leave the folder", async () => {
		const evil = { path: "../evil", mediaType: "text/plain", bytes: new Uint8Array() };
		await expect(writePack(join(base, "out"), [evil])).rejects.toThrow(/Unsafe artifact path/);
	});
});
