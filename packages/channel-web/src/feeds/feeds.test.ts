import { civilDate } from "@cchc/calendar";
import { attackMessages } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { context, messages, options, states } from "../__fixtures__/example";
import { feeds } from "../index";
import { rfc822 } from "./rss";

const all = [...messages, ...states];
const made = feeds(all, options, context);
const [rss, atom, json] = made.map(({ bytes }) => decodeUtf8(bytes)) as [string, string, string];
const data = JSON.parse(json) as { version: string; items: { id: string; title: string; content_html: string }[] };

describe("feeds", () => {
	it("list what is in force, newest first, without drafts, exercises and what is over", () => {
		expect(data.items.map(({ id }) => id.split("/").at(-1))).toMatchInlineSnapshot(`
			[
			  "huy-bo",
			  "sua-gio",
			  "quyen-va-nghia-vu",
			  "sau-linh-vuc-cai-cach",
			  "duong-day-nong",
			  "dich-vu-cong-truc-tuyen",
			  "bo-phan-mot-cua",
			  "dang-ky-khai-sinh",
			  "day-du",
			]
		`);
	});

	it("say the same in two readers and three formats", async () => {
		const titles = data.items.map(({ title }) => title);
		const ids = data.items.map(({ id }) => id);
		const contents = data.items.map(({ content_html }) => content_html);
		const other = await new Parser().parseString(rss);
		const otherAtom = await new Parser().parseString(atom);
		expect(other.items.map(({ title }) => title)).toEqual(titles);
		expect(other.items.map(({ guid }) => guid)).toEqual(ids);
		expect(other.items.map((item) => item["content:encoded"])).toEqual(contents);
		expect(otherAtom.items.map(({ title }) => title)).toEqual(titles);
		const smithRss = parseRssFeed(rss);
		const smithAtom = parseAtomFeed(atom);
		expect(smithRss.items?.map(({ title }) => title)).toEqual(titles);
		expect(smithAtom.entries?.map(({ id }) => id)).toEqual(ids);
		expect(smithRss.items?.[0]?.pubDate).toBeDefined();
	});

	it("keep the rules that feed checkers look for", () => {
		expect(data.version).toBe("https://jsonfeed.org/version/1.1");
		expect(atom).toMatch(/<category term="mot-cua" label="[^"]+"\/>/);
		expect(rss).toContain('length="123456" type="image/png"/>');
		expect(atom).toContain('rel="enclosure" type="image/png" length="123456"');
		expect(new Set(data.items.map(({ id }) => id)).size).toBe(data.items.length);
	});

	it("tell at once what was cancelled or changed", () => {
		const item = data.items.find(({ id }) => id.endsWith("/quyen-va-nghia-vu"));
		expect(item?.content_html).toMatch(/^<p class="notice cancelled"><strong>Nội dung này đã bị hủy bỏ\./);
		expect(item?.content_html).toContain('href="https://nhanquyen.example.vn/cchc/huy-bo.html"');
	});

	it("take days of change from the messages, never from the clock", () => {
		const later = feeds(all, options, { ...context, today: civilDate("2024-07-20") });
		expect(later).toEqual(made);
		expect(atom).toContain("<updated>2024-06-03T00:00:00+07:00</updated>");
	});

	it("are the same in every time zone", () => {
		const zone = process.env.TZ;
		for (const name of ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"]) {
			process.env.TZ = name;
			expect(feeds(all, options, context)).toEqual(made);
		}
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	it("carry hostile text as text", async () => {
		const hostile = feeds(attackMessages(context.plan), options, context).map(({ bytes }) => decodeUtf8(bytes));
		const [hostileRss = "", hostileAtom = "", hostileJson = ""] = hostile;
		const titles = (JSON.parse(hostileJson) as typeof data).items.map(({ title }) => title);
		expect((await new Parser().parseString(hostileRss)).items.map(({ title }) => title)).toEqual(titles);
		expect((await new Parser().parseString(hostileAtom)).items.length).toBe(titles.length);
		for (const text of hostile) expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
	});

	it("write RFC 822 dates", () => {
		expect(rfc822("2024-02-29T08:05:00+07:00")).toBe("Thu, 29 Feb 2024 08:05:00 +0700");
		expect(rfc822("2024-12-01T00:00:00Z")).toBe("Sun, 01 Dec 2024 00:00:00 +0000");
	});
});
