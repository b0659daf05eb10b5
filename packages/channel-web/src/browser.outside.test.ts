import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Message } from "@cchc/channel";
import type { Artifact } from "@cchc/core";
import type axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { context, messages, options, states } from "./__fixtures__/example";
import { contentSecurityPolicy, site, web } from "./index";

const executablePath = "/usr/bin/chromium";
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function allArtifacts(): Promise<Artifact[]> {
	const alone = await Promise.all(
		states.map(async (message: Message) => (await web(options).render(message, context)).artifacts[0] as Artifact),
	);
	return [
		...alone.map((artifact) => ({ ...artifact, path: `alone/${artifact.path}` })),
		...site([...messages, ...states], options, context),
	];
}

function serve(artifacts: readonly Artifact[]): Server {
	const files = new Map(artifacts.map((artifact) => [`/cchc/${artifact.path}`, artifact]));
	return createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname;
		const found = files.get(path) ?? files.get("/cchc/404.html");
		const alone = path.startsWith("/cchc/alone/");
		response.writeHead(files.has(path) ? 200 : 404, {
			"content-type": found?.mediaType ?? "text/plain",
			"content-security-policy": contentSecurityPolicy(alone ? "embedded" : "linked"),
		});
		response.end(found?.bytes);
	}).listen(0, "127.0.0.1");
}

describe.skipIf(!existsSync(executablePath))("pages in Chromium", () => {
	let server: Server;
	let browser: Browser;
	let base = "";
	let paths: string[] = [];

	beforeAll(async () => {
		const artifacts = await allArtifacts();
		paths = artifacts
			.map(({ path }) => path)
			.filter((path) => path.endsWith(".html") && !path.endsWith(".fragment.html"));
		server = serve(artifacts);
		await once(server, "listening");
		base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cchc/`;
		browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	async function violations(page: Page): Promise<string[]> {
		await page.evaluate(axeSource);
		const results = await page.evaluate(
			async (only) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: only }),
			tags,
		);
		return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}

	const looks = [
		["light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }, "screen"],
		["dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }, "screen"],
		["320 px", { viewport: { width: 320, height: 640 }, colorScheme: "light" }, "screen"],
		["print", { viewport: { width: 800, height: 1100 }, colorScheme: "light" }, "print"],
	] as const;

	it.each(looks)("have no axe violation, no overflow and no refused resource: %s", async (_name, settings, media) => {
		const browserContext = await browser.newContext({ ...settings });
		const page = await browserContext.newPage();
		const refused: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) refused.push(message.text());
		});
		await page.emulateMedia({ media });
		const found: string[] = [];
		for (const path of [...paths, "khong/co/trang-nay"]) {
			await page.goto(base + path);
			found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > settings.viewport.width) found.push(`${path}: ${width} px wide`);
			const styled = await page.evaluate(() => getComputedStyle(document.body).display);
			if (media === "screen" && styled !== "flex") found.push(`${path}: no style sheet`);
		}
		await browserContext.close();
		expect(found).toEqual([]);
		expect(refused).toEqual([]);
	});

	it("would be caught by axe if they were bad", async () => {
		const page = await browser.newPage();
		await page.setContent('<main><img src="x"><a href="#a"></a><p style="color:#bbb;background:#fff">mờ</p></main>');
		const ids = (await violations(page)).map((violation) => violation.replace(/:.*/s, ""));
		expect(ids).toEqual(
			expect.arrayContaining(["color-contrast", "document-title", "html-has-lang", "image-alt", "link-name"]),
		);
		await page.close();
	});

	it("can be used by keyboard alone: skip link first, then every link, each with a visible focus", async () => {
		const page = await browser.newPage();
		for (const path of ["index.html", "dang-ky-khai-sinh.html", "day-du.html", "thu-tuc/linh-vuc-ho-tich.html"]) {
			await page.goto(base + path);
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Chuyển đến nội dung chính");
			const stops = await page.locator("a[href], [tabindex='0']").count();
			const seen = new Set<string>();
			for (let stop = 0; stop < stops; stop += 1) {
				const state = await page.evaluate(() => {
					const active = document.activeElement as HTMLElement;
					const { outlineStyle, outlineWidth } = getComputedStyle(active);
					return { mark: active.outerHTML, outline: `${outlineStyle} ${outlineWidth}` };
				});
				expect([path, state.mark, state.outline]).toEqual([path, state.mark, "solid 3px"]);
				seen.add(state.mark);
				await page.keyboard.press("Tab");
			}
			expect(seen.size).toBeGreaterThan(4);
			await page.goto(base + path);
			await page.keyboard.press("Tab");
			await page.keyboard.press("Enter");
			expect(await page.evaluate(() => document.activeElement?.id)).toBe("noi-dung");
		}
		await page.close();
	});

	it("have one banner, one main, one footer and named navigation", async () => {
		const page = await browser.newPage();
		for (const path of paths) {
			await page.goto(base + path);
			for (const role of ["banner", "main", "contentinfo"] as const) {
				expect([path, role, await page.getByRole(role).count()]).toEqual([path, role, 1]);
			}
			const names = await page
				.locator("nav")
				.evaluateAll((found) => found.map((nav) => nav.getAttribute("aria-label")));
			expect([path, new Set(names).size, names.includes(null)]).toEqual([path, names.length, false]);
		}
		await page.close();
	});

	it("lead from the first page to every other page", async () => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		const waiting = ["index.html"];
		const reached = new Set(waiting);
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			await page.goto(base + path);
			for (const link of await page.locator("a[href]").all()) {
				const target = new URL((await link.getAttribute("href")) ?? "", base + path);
				const file = target.href.startsWith(base) ? target.href.slice(base.length).replace(/#.*$/, "") : "";
				if (!file.endsWith(".html") || reached.has(file)) continue;
				reached.add(file);
				waiting.push(file);
			}
		}
		const expected = paths.filter((path) => !path.startsWith("alone/") && path !== "404.html");
		expect(expected.filter((path) => !reached.has(path))).toEqual([]);
		await page.close();
	});
});
