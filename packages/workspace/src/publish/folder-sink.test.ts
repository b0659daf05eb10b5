import { mkdtempSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArtifact } from "@cchc/core";
import { beforeEach, describe, expect, it } from "vitest";
import { folderSink } from "./folder-sink";
import type { SiteChanges } from "./site-sink";
import { zipSink } from "./zip-sink";

let folder = "";
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "cchc-sink-")), "public");
});

const page = (path: string, text: string): ReturnType<typeof createArtifact> => createArtifact(path, "text/html", text);
const pages = Array.from({ length: 60 }, (_, index) => page(`tin/${index}.html`, `Trang ${index}`));
const site = [...pages, page("index.html", "Trang chủ"), page("rss.xml", "<rss/>")];
const put = (artifacts: typeof site, keep: string[] = []): Promise<SiteChanges> =>
	folderSink("trang-xa", folder, { artifacts, keep }).write();
const inodes = async (): Promise<Map<string, number>> => {
	const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:html|xml)$/.test(name));
	return new Map(await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).ino] as const)));
};

describe("a folder", () => {
	it("is written whole, then only where something changed", async () => {
		expect(await put(site)).toMatchObject({ removed: [], unchanged: 0 });
		const before = await inodes();
		expect(before.size).toBe(62);
		expect(await put(site)).toEqual({ written: [], removed: [], unchanged: 62 });
		expect(await inodes()).toEqual(before);
		const changed = site.map((artifact) => (artifact.path === "tin/7.html" ? page("tin/7.html", "Sửa") : artifact));
		expect(await put(changed)).toEqual({ written: ["tin/7.html"], removed: [], unchanged: 61 });
		const after = await inodes();
		expect([...after].filter(([path, inode]) => before.get(path) !== inode).map(([path]) => path)).toEqual([
			"tin/7.html",
		]);
	});

	it("loses what is no more of the site, but nothing that others put there or that waits for approval", async () => {
		await put(site);
		await writeFile(join(folder, "anh.jpg"), "x");
		const fewer = site.filter(({ path }) => !["tin/1.html", "tin/2.html"].includes(path));
		expect(await put(fewer, ["tin/2.html"])).toEqual({ written: [], removed: ["tin/1.html"], unchanged: 60 });
		expect((await readdir(join(folder, "tin"))).includes("2.html")).toBe(true);
		expect(await readFile(join(folder, "anh.jpg"), "utf8")).toBe("x");
		expect(await put(fewer)).toMatchObject({ removed: ["tin/2.html"] });
	});

	it("mends a file that was changed or lost", async () => {
		await put(site);
		await writeFile(join(folder, "tin/3.html"), "phá");
		await rm(join(folder, "tin/4.html"));
		expect((await put(site)).written).toEqual(["tin/3.html", "tin/4.html"]);
	});

	it("puts pages before the lists that lead to them", async () => {
		expect((await put(site)).written.slice(-2)).toEqual(["index.html", "rss.xml"]);
	});

	it("refuses a path that leads out", () => {
		expect(() =>
			folderSink("x", folder, { artifacts: [{ ...page("a.html", ""), path: "../a.html" }], keep: [] }),
		).toThrow("Unsafe");
	});

	it("takes a broken note of its own for none, and removes nothing by it", async () => {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, ".cchc-site.json"), '["../../x", 5');
		expect(await put(site)).toMatchObject({ removed: [] });
	});
});

it("a ZIP file is written only when it differs", async () => {
	const path = join(folder, "trang.zip");
	const write = (artifacts: typeof site): Promise<SiteChanges> => zipSink("goi", path, { artifacts, keep: [] }).write();
	expect((await write(site)).written).toEqual(["trang.zip"]);
	const { ino } = await stat(path);
	expect((await write(site)).written).toEqual([]);
	expect((await stat(path)).ino).toBe(ino);
	expect((await write(pages)).written).toEqual(["trang.zip"]);
});
