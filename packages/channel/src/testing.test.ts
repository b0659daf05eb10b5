import { createArtifact, escapeXml } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { context, message } from "./__fixtures__/plan";
import { bodyText } from "./body/body-text";
import type { Channel, Rendition } from "./channel-type";
import { attackStrings, channelRules, findExecutable, testChannel } from "./testing";

const messages = [message, { ...message, id: "mot-cua-2", title: "Bộ phận một cửa làm việc cả sáng thứ Bảy" }];

function toy(change: (rendition: Rendition) => Rendition = (same) => same): Channel<"toy"> {
	return {
		specificationVersion: 1,
		name: "toy",
		limits: [],
		check: () => [],
		render: async (item, { plan }) => {
			const lines = [`${item.status} ${item.kind}`, item.title, item.summary, ...bodyText(item, plan)];
			const xml = `<text>${lines.map((line) => escapeXml(line.replace(/[\u202A-\u202E\u2066-\u2069]/g, ""))).join("\n")}</text>`;
			return change({ artifacts: [createArtifact(`${item.id}.xml`, "application/xml", xml)], losses: [] });
		},
	};
}

testChannel({ name: "toy", create: () => toy(), context, messages });

const withText =
	(text: string, mediaType = "text/html; charset=utf-8") =>
	(): Rendition => ({
		artifacts: [createArtifact("x.html", mediaType, text)],
		losses: [],
	});
const later = (): Channel => ({ ...toy(), render: async () => withText(String(Date.now() + Math.random()))() });

describe("the suite catches", () => {
	it.each([
		["describes-itself", (): Channel => ({ ...toy(), name: "khac" })],
		["checks", (): Channel => ({ ...toy(), check: () => [{ code: "x", severity: "error", path: [], message: "" }] })],
		["safe-paths", () => toy(({ artifacts }) => ({ artifacts: [...artifacts, ...artifacts], losses: [] }))],
		[
			"hostile-id",
			(): Channel => ({
				...toy(),
				render: async ({ id }) => ({
					artifacts: [{ path: id, mediaType: "text/plain", bytes: new Uint8Array(1) }],
					losses: [],
				}),
			}),
		],
		["pure", later],
		[
			"keeps-input",
			(): Channel => ({ ...toy(), render: async (item) => withText(Object.assign(item, { title: "x" }).title)() }),
		],
		[
			"composed-text",
			(): Channel => ({
				...toy(),
				render: async ({ title }) => ({
					artifacts: [{ path: "a.txt", mediaType: "text/plain", bytes: new TextEncoder().encode(title) }],
					losses: [],
				}),
			}),
		],
		[
			"declares-losses",
			() =>
				toy((rendition) => ({
					...rendition,
					losses: [{ code: "toy/cut", artifact: "khac.xml", part: "body", message: "Đã cắt." }],
				})),
		],
		["loses-nothing-silently", () => toy(withText("ngắn"))],
		["marks-state", () => toy(withText("ngắn"))],
		["hostile-text", (): Channel => ({ ...toy(), render: async ({ title }) => withText(`<p>${title}</p>`)() })],
	])("a break of %s", async (id, create) => {
		const rule = channelRules.find((candidate) => candidate.id === id);
		await expect(
			rule?.check({ name: "toy", create, context, messages }).catch((error: unknown) => [String(error)]),
		).resolves.not.toEqual([]);
	});

	it("a limit overstepped", async () => {
		const limit = { id: "dai", label: "Dài", value: 1, unit: "tệp", source: "thử", asOf: "2024-01-01" };
		const create = (): Channel => ({ ...toy(), limits: [limit] });
		const rule = channelRules.find(({ id }) => id === "keeps-limits");
		expect(await rule?.check({ name: "toy", create, context, messages, measures: { dai: () => 2 } })).toHaveLength(3);
	});
});

describe("findExecutable", () => {
	it.each([
		["<p onclick=x>", "event handler onclick on <p>"],
		['<a href="java&#x09;script:x">', "address javascript:x in href of <a>"],
		["<svg><script/></svg>", "element <script>"],
		['<meta http-equiv="refresh">', "http-equiv refresh"],
	])("%s", (markup, fault) => {
		expect(findExecutable(createArtifact("a.html", "text/html", markup))).toEqual([fault]);
	});

	it("has at least 150 different attacks to be tried on", () => {
		expect(new Set(attackStrings).size).toBeGreaterThanOrEqual(150);
	});
});
