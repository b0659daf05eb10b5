import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { attackMessages } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { context, messages, options, states } from "./__fixtures__/example";
import { site } from "./index";

const vnu = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const folder = mkdtempSync(join(tmpdir(), "channel-web-"));
const artifacts = [
	...site([...messages, ...states], options, context),
	...site(attackMessages(context.plan), options, context).map((artifact) => ({
		...artifact,
		path: `hostile/${artifact.path}`,
	})),
];
const files = (pattern: RegExp): string[] => artifacts.map(({ path }) => path).filter((path) => pattern.test(path));

beforeAll(() => {
	for (const { path, bytes } of artifacts) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!has("java"))("the Nu HTML checker", () => {
	it("finds nothing in any page and style sheet, hostile ones included", () => {
		const pages = files(/(?<!\.fragment)\.html$/);
		const checked = spawnSync("java", ["-jar", vnu, "--format", "gnu", ...pages], { cwd: folder, encoding: "utf8" });
		// The checker reads files, where 'self' means nothing, and takes JSON-LD for a script; the browser test proves the policy.
		const found = checked.stderr.split("\n").filter((line) => line !== "" && !line.includes("Content Security Policy"));
		expect(found).toEqual([]);
		const sheet = spawnSync("java", ["-jar", vnu, "--css", "--format", "gnu", "site.css"], {
			cwd: folder,
			encoding: "utf8",
		});
		expect(sheet.stderr.split("\n").filter((line) => / error/.test(line))).toEqual([]);
	});
});

describe.skipIf(!has("xmllint"))("xmllint", () => {
	it("reads feeds, sitemap and QR pictures", () => {
		const xml = files(/\.(?:xml|svg)$/);
		expect(xml.length).toBeGreaterThan(6);
		execFileSync("xmllint", ["--noout", ...xml], { cwd: folder });
	});
});

describe.skipIf(!has("zbarimg"))("a QR reader", () => {
	it("reads the address of the procedure", () => {
		const svg = decodeUtf8(artifacts.find(({ path }) => path === "qr/tt-1_001193.svg")!.bytes);
		const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
		const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
		const scale = 8;
		const rows = Array.from({ length: size * scale }, (_, y) =>
			Array.from({ length: size * scale }, (_, x) =>
				dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`) ? 1 : 0,
			).join(" "),
		);
		writeFileSync(join(folder, "qr.pbm"), `P1\n${size * scale} ${size * scale}\n${rows.join("\n")}\n`);
		const read = execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", "qr.pbm"], { cwd: folder, encoding: "utf8" });
		expect(read.trim()).toBe("https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma=1.001193");
	});
});
