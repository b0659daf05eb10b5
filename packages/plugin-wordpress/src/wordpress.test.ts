import { civilDate } from "@cchc/calendar";
import type { Message, PublishContext } from "@cchc/channel";
import { createArtifact } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { wordpress } from "./wordpress";
import type { WordPressOptions } from "./wordpress-options";

const message: Message = {
	id: "mot-cua",
	title: "Một cửa",
	summary: "Tóm tắt.",
	body: "x",
	audiences: [],
	contents: [],
	validFrom: civilDate("2024-03-01"),
	status: "actual",
	kind: "new",
};
const options: WordPressOptions = {
	url: "https://xa.example.vn/blog/",
	username: "bien-tap",
	applicationPassword: "bí mật",
	sleep: async () => undefined,
	timeout: 1,
};
const fragment = createArtifact("mot-cua.fragment.html", "text/html; charset=utf-8", "<article><p>x</p></article>");

interface Sent {
	method: string;
	url: string;
	headers: Headers;
	body: string;
}

/** A site that answers each call with the next answer: a status, or a body. */
function site(...answers: (number | object)[]): { context: PublishContext; sent: Sent[] } {
	const sent: Sent[] = [];
	const fetch = (async (input: URL, init: RequestInit) => {
		const body = typeof init.body === "string" ? init.body : "";
		sent.push({
			method: init.method ?? "GET",
			url: decodeURIComponent(input.href),
			headers: new Headers(init.headers),
			body,
		});
		const answer = answers[sent.length - 1] ?? 500;
		return typeof answer === "number" ? new Response('{"code":"rest_x"}', { status: answer }) : Response.json(answer);
	}) as typeof globalThis.fetch;
	return { context: { idempotencyKey: "k", fetch, now: "2024-03-15T08:00:00+07:00", message }, sent };
}

const never = { ...options, sleep: () => new Promise<void>(() => undefined) };
const post = (slug: string, status = "draft"): object => ({ id: 5, slug, status, link: "https://xa.example.vn/?p=5" });

describe("wordpress", () => {
	it("looks before it creates, as a draft, with the password only in its header", async () => {
		const { context, sent } = site([], post("mot-cua"));
		const receipt = await wordpress(never).publish(fragment, context);
		expect(receipt).toMatchObject({ state: "draft", remoteId: "5", location: "https://xa.example.vn/?p=5" });
		expect(sent.map(({ method, url }) => `${method} ${url.replace(/&.*/, "")}`)).toEqual([
			"GET https://xa.example.vn/blog/index.php?rest_route=/wp/v2/posts",
			"POST https://xa.example.vn/blog/index.php?rest_route=/wp/v2/posts",
		]);
		expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({ slug: "mot-cua", status: "draft", title: "Một cửa" });
		expect(sent[0]?.headers.get("authorization")).toBe(`Basic ${Buffer.from("bien-tap:bí mật").toString("base64")}`);
	});

	it("sends title and excerpt as text, not as markup", async () => {
		const { context, sent } = site([], post("mot-cua"));
		const evil = { ...message, title: "<img src=x onerror=alert(1)> & a", summary: "</p><script>1</script>" };
		await wordpress(never).publish(fragment, { ...context, message: evil });
		expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({
			title: "&lt;img src=x onerror=alert(1)&gt; &amp; a",
			excerpt: "&lt;/p&gt;&lt;script&gt;1&lt;/script&gt;",
		});
	});

	it("updates what it finds without touching slug and status", async () => {
		const { context, sent } = site([post("mot-cua", "publish")], post("mot-cua", "publish"));
		expect((await wordpress(never).publish(fragment, context)).state).toBe("published");
		expect(Object.keys(JSON.parse(sent[1]?.body ?? "{}") as object)).toEqual(["title", "excerpt", "content"]);
	});

	it("takes back a post that got another slug", async () => {
		const { context, sent } = site([], post("mot-cua-2"), {});
		await expect(wordpress(never).publish(fragment, context)).rejects.toMatchObject({
			code: "plugin-wordpress/slug-taken",
		});
		expect(sent[2]?.method).toBe("DELETE");
	});

	it("replaces a picture, deleting the old one", async () => {
		const { context, sent } = site({}, { id: 9, slug: "a2", link: "x" });
		const replaces = {
			publisher: "wordpress",
			idempotencyKey: "o",
			state: "published",
			remoteId: "8",
			at: "",
			contentHash: "",
		} as const;
		const png = createArtifact("a2.png", "image/png", new Uint8Array([1]));
		expect((await wordpress(never).publish(png, { ...context, replaces })).remoteId).toBe("9");
		expect(sent.map(({ method }) => method)).toEqual(["DELETE", "POST"]);
		expect(sent[1]?.headers.get("content-disposition")).toBe('attachment; filename="a2.png"');
	});

	it.each([
		["a refusal", [403], "plugin-wordpress/refused"],
		["an odd answer", [[], "text"], "plugin-wordpress/no-answer"],
	])("names %s", async (_name, answers, code) => {
		const { context } = site(...(answers as (number | object)[]));
		await expect(wordpress(never).publish(fragment, context)).rejects.toMatchObject({ code });
	});

	it("refuses whole pages, other files, missing messages and receipts without an id", async () => {
		const { context } = site();
		const page = createArtifact("a.html", "text/html", "<!DOCTYPE html><html><body>x</body></html>");
		const publisher = wordpress(never);
		await expect(publisher.publish(page, context)).rejects.toMatchObject({ code: "plugin-wordpress/not-a-fragment" });
		await expect(publisher.publish(createArtifact("a.pdf", "application/pdf", "x"), context)).rejects.toMatchObject({
			code: "plugin-wordpress/media-type",
		});
		const { message: _message, ...without } = context;
		await expect(publisher.publish(fragment, without)).rejects.toMatchObject({ code: "plugin-wordpress/no-message" });
		const receipt = {
			publisher: "wordpress",
			idempotencyKey: "o",
			state: "published",
			at: "",
			contentHash: "",
			remoteId: "5/../1",
		} as const;
		await expect(publisher.retract(receipt, context)).rejects.toMatchObject({ code: "plugin-wordpress/no-id" });
	});

	it("counts a post that is gone as taken back", async () => {
		const { context, sent } = site(404);
		const receipt = {
			publisher: "wordpress",
			idempotencyKey: "o",
			state: "draft",
			at: "",
			contentHash: "",
			remoteId: "5",
			artifactPath: "a.html",
		} as const;
		await wordpress(never).retract(receipt, context);
		expect(sent[0]?.url).toContain("/wp/v2/posts/5");
	});

	it.each([
		{ url: "http://xa.example.vn/" },
		{ url: "x" },
		{ url: "https://a:b@xa.example.vn/" },
		{ username: "a:b" },
		{ applicationPassword: "" },
		{ slugPrefix: "../" },
	])("refuses the options %o", (bad) => {
		expect(() => wordpress({ ...options, ...bad })).toThrow();
	});
});
