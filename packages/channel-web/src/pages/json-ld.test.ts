import { decodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { context, messages, options, states } from "../__fixtures__/example";
import { site } from "../index";

/** Properties that schema.org gives each type we use, its parents included, as far as we use them (schema.org 29, read 2026-11-23). */
const properties: Readonly<Record<string, readonly string[]>> = {
	GovernmentOrganization: ["name", "url", "telephone", "email", "address"],
	WebSite: ["name", "url", "inLanguage", "publisher"],
	NewsArticle:
		"headline description inLanguage datePublished dateModified expires mainEntityOfPage image articleSection author publisher".split(
			" ",
		),
	GovernmentService: ["name", "identifier", "serviceType", "serviceOperator", "areaServed", "availableChannel"],
	ServiceChannel: ["serviceUrl"],
};
const addresses = new Set(["@id", "url", "mainEntityOfPage", "image", "serviceUrl"]);
const dates = new Set(["datePublished", "dateModified", "expires"]);
const required: Readonly<Record<string, readonly string[]>> = {
	GovernmentOrganization: ["@id", "name", "url"],
	NewsArticle: ["@id", "headline", "datePublished", "dateModified", "author", "publisher"],
	GovernmentService: ["@id", "name", "serviceOperator", "areaServed"],
	WebSite: ["@id", "name", "url"],
	ServiceChannel: ["serviceUrl"],
};

type Thing = Readonly<Record<string, unknown>>;

function faultsOf(thing: Thing, ids: ReadonlySet<unknown>): string[] {
	const type = String(thing["@type"]);
	const known = properties[type];
	const keys = Object.keys(thing);
	if (keys.length === 1 && keys[0] === "@id") return ids.has(thing["@id"]) ? [] : [`no ${String(thing["@id"])}`];
	if (known === undefined) return [`unknown type ${type}`];
	return [
		...keys.filter((key) => !key.startsWith("@") && !known.includes(key)).map((key) => `${type} has no ${key}`),
		...(required[type] ?? []).filter((key) => thing[key] === undefined).map((key) => `${type} lacks ${key}`),
		...Object.entries(thing).flatMap(([key, value]): string[] => {
			if (addresses.has(key) && !/^https?:\/\/\S+$/.test(String(value))) return [`${key} is no address`];
			if (dates.has(key) && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/.test(String(value)))
				return [`${key} is no date`];
			return typeof value === "object" && value !== null && !Array.isArray(value) ? faultsOf(value as Thing, ids) : [];
		}),
	];
}

describe("data for search engines", () => {
	const pages = site([...messages, ...states], options, context).filter(({ path }) => path.endsWith(".html"));
	const found = pages.flatMap(({ path, bytes }) => {
		const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(decodeUtf8(bytes))?.[1];
		return block === undefined ? [] : [{ path, data: JSON.parse(block) as { readonly "@graph": readonly Thing[] } }];
	});

	it("stands on the first page, on every article and on every list of procedures", () => {
		const paths = found.map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(["index.html", "van-ban-moi.html", "thu-tuc/linh-vuc-ho-tich.html"]));
		expect(new Set(found.flatMap(({ data }) => data["@graph"].map((thing) => thing["@type"])))).toEqual(
			new Set(["GovernmentOrganization", "WebSite", "NewsArticle", "GovernmentService"]),
		);
	});

	it("uses only properties that schema.org gives each type, with addresses and dates that are some", () => {
		for (const { path, data } of found) {
			const ids = new Set(data["@graph"].map((thing) => thing["@id"]));
			expect([path, Reflect.get(data, "@context")]).toEqual([path, "https://schema.org"]);
			expect([path, data["@graph"].flatMap((thing) => faultsOf(thing, ids))]).toEqual([path, []]);
		}
	});
});
