import type { Message } from "@cchc/channel";
import { attackMessages, attackStrings, findExecutable } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { HtmlValidate, type RuleConfig } from "html-validate";
import { describe, expect, it } from "vitest";
import { context, messages, options, procedures, states } from "./__fixtures__/example";
import { site } from "./index";
import type { Procedure } from "./procedures/procedure-type";

const artifacts = site([...messages, ...states], options, context);
const paths = new Set(artifacts.map(({ path }) => path));
const text = (path: string): string => decodeUtf8(artifacts.find((artifact) => artifact.path === path)!.bytes);
const pages = artifacts.filter(({ path }) => path.endsWith(".html"));
const whole = pages.filter(({ path }) => !path.endsWith(".fragment.html"));

describe("site", () => {
	it("has every kind of page and machine file", () => {
		expect([...paths].filter((path) => !path.endsWith(".fragment.html")).sort()).toMatchInlineSnapshot(`
			[
			  "404.html",
			  "atom.xml",
			  "bo-phan-mot-cua.html",
			  "chu-de/chi-so-va-linh-vuc.html",
			  "chu-de/chinh-quyen-so.html",
			  "chu-de/duong-day-nong.html",
			  "chu-de/mot-cua.html",
			  "chu-de/quyen-nghia-vu.html",
			  "chu-de/van-ban-chi-dao.html",
			  "dang-ky-khai-sinh.html",
			  "day-du.html",
			  "dich-vu-cong-truc-tuyen.html",
			  "duong-day-nong.html",
			  "feed.json",
			  "huy-bo.html",
			  "index.html",
			  "lien-he.html",
			  "luu-tru.html",
			  "qr/tt-1_001193.svg",
			  "quyen-va-nghia-vu.html",
			  "robots.txt",
			  "rss.xml",
			  "sau-linh-vuc-cai-cach.html",
			  "site.css",
			  "sitemap.xml",
			  "sua-gio.html",
			  "thu-tuc.html",
			  "thu-tuc/linh-vuc-chung-thuc.html",
			  "thu-tuc/linh-vuc-ho-tich.html",
			  "tra-cuu.html",
			  "van-ban-moi.html",
			]
		`);
	});

	it("leaves out drafts, exercises and what is not yet in force", () => {
		for (const id of ["du-thao", "dien-tap", "sap-toi"]) {
			expect(paths.has(`${id}.html`)).toBe(false);
			expect(whole.filter(({ bytes }) => decodeUtf8(bytes).includes(`${id}.html`))).toEqual([]);
		}
	});

	it("links an old message to the one that changes or cancels it", () => {
		expect(text("duong-day-nong.html")).toContain(
			'Nội dung này đã được sửa đổi. Xem bản mới:</strong> <a href="sua-gio.html">',
		);
		expect(text("quyen-va-nghia-vu.html")).toContain(
			'Nội dung này đã bị hủy bỏ. Xem thông báo:</strong> <a href="huy-bo.html">',
		);
		expect(text("van-ban-moi.html")).toContain("đã hết hiệu lực từ sau ngày 30/6/2024");
		expect(text("index.html")).not.toContain("van-ban-moi.html");
		expect(text("luu-tru.html")).toContain("van-ban-moi.html");
	});

	it("has no link that leads nowhere", () => {
		for (const { path, bytes } of whole) {
			const base = new URL(path, options.siteUrl);
			for (const [, address = ""] of decodeUtf8(bytes).matchAll(/(?:href|src)="([^"]+)"/g)) {
				const target = new URL(address, base);
				if (!target.href.startsWith(options.siteUrl)) continue;
				const file = target.pathname.slice(new URL(options.siteUrl).pathname.length) || "index.html";
				expect([path, file, paths.has(file)]).toEqual([path, file, true]);
				if (target.hash === "" || !file.endsWith(".html")) continue;
				expect(text(file)).toContain(`id="${target.hash.slice(1)}"`);
			}
		}
	});

	it("keeps every page under 30 kB", () => {
		expect(whole.filter(({ bytes }) => bytes.length > 30_000)).toEqual([]);
	});

	it("runs no script and styles nothing in place", () => {
		for (const artifact of artifacts) expect([artifact.path, findExecutable(artifact)]).toEqual([artifact.path, []]);
		for (const { bytes } of pages)
			expect(decodeUtf8(bytes)).not.toMatch(/\sstyle=|<style|<script(?! type="application\/ld\+json")/);
	});

	it("passes html-validate", async () => {
		const rules: RuleConfig = { "long-title": "off", "require-sri": ["error", { target: "crossorigin" }] };
		const base = ["html-validate:recommended", "html-validate:a11y"];
		const forPages = new HtmlValidate({ extends: [...base, "html-validate:document"], rules });
		const forFragments = new HtmlValidate({
			extends: base,
			rules: { ...rules, "heading-level": ["error", { minInitialRank: "any" }] },
		});
		for (const { path, bytes } of pages) {
			const validator = path.endsWith(".fragment.html") ? forFragments : forPages;
			const report = await validator.validateString(decodeUtf8(bytes), path);
			const found = report.results.flatMap(({ messages: list }) =>
				list.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
			);
			expect(found).toEqual([]);
		}
	});

	it("is the same when made again, and for each message only its own pages change", () => {
		const again = site([...messages, ...states], options, context);
		expect(again).toEqual(artifacts);
		const changed = messages.map((message) =>
			message.id === "van-ban-moi" ? { ...message, body: "Nội dung khác." } : message,
		);
		const other = site([...changed, ...states], options, context);
		const differing = other.filter(({ bytes }, index) => decodeUtf8(bytes) !== decodeUtf8(artifacts[index]!.bytes));
		expect(differing.map(({ path }) => path)).toEqual(["van-ban-moi.html", "van-ban-moi.fragment.html"]);
	});

	it("cuts long lists into pages", () => {
		const many = Array.from({ length: 130 }, (_, index) => ({ ...messages[0]!, id: `tin-${index}` }));
		const made = site(many, { siteUrl: options.siteUrl, fragments: false }, context);
		const lists = made.map(({ path }) => path).filter((path) => !/^tin-|xml|json|css|txt/.test(path));
		expect(lists).toMatchInlineSnapshot(`
			[
			  "index.html",
			  "chu-de/mot-cua.html",
			  "chu-de/mot-cua-2.html",
			  "chu-de/mot-cua-3.html",
			  "chu-de/mot-cua-4.html",
			  "luu-tru.html",
			  "luu-tru-2.html",
			  "tra-cuu.html",
			  "tra-cuu-2.html",
			  "tra-cuu-3.html",
			  "tra-cuu-4.html",
			  "tra-cuu-5.html",
			  "lien-he.html",
			  "404.html",
			]
		`);
		expect(made.filter(({ path, bytes }) => path.endsWith(".html") && bytes.length > 30_000)).toEqual([]);
	});

	it("turns hostile texts in plan, messages and procedures into harmless text", () => {
		const field = (number: number): string => attackStrings.filter((_, index) => index % 12 === number % 12).join(" ");
		for (const turn of [0, 5]) {
			const at = (number: number): string => field(number + turn);
			const plan = {
				...context.plan,
				issuer: { ...context.plan.issuer, letterhead: [at(0)], place: at(1) },
				contents: context.plan.contents.map((content) => ({ ...content, label: at(2), text: at(3) })),
				contacts: [
					{ id: "a", label: at(4), kind: "phone" as const, value: at(5) },
					{ id: "b", label: at(6), kind: "url" as const, value: at(7) },
				],
			};
			const hostile = attackStrings.slice(turn, turn + 5).map((url, index) => ({
				...(procedures[0] as Procedure),
				id: `${at(8)}${index}`,
				name: at(9),
				field: at(10),
				time: at(11),
				papers: [at(0), at(1)],
				url,
			}));
			const [message] = attackMessages(plan) as [Message];
			const made = site([message], { ...options, siteName: at(3), procedures: hostile }, { ...context, plan });
			for (const artifact of made) expect([artifact.path, findExecutable(artifact)]).toEqual([artifact.path, []]);
		}
	});
});
