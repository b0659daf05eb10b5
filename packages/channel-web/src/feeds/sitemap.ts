import type { SitePage } from "../pages/topics";
import type { Site } from "../site-model";
import { xml, xmlLines, xmlText } from "./xml";

/** A sitemap (sitemaps.org 0.9) of the given pages; days of change come from the messages. */
export function sitemapXml(site: Site, pages: readonly Pick<SitePage, "path" | "changed">[]): string {
	const urls = pages.map(({ path, changed }) => {
		const address = path === "index.html" ? site.url : new URL(path, site.url).href;
		return xml("url", {}, xmlText("loc", address) + (changed === undefined ? "" : xmlText("lastmod", changed)));
	});
	const set = xml("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, xmlLines(...urls));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${set}\n`;
}
