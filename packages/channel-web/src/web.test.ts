import { readdirSync, readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { type Message, parseMessage, type RenderContext } from "@cchc/channel";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8, unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan";
import { describe, expect, it } from "vitest";
import { web } from "./index";

const example = new URL("../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", example), "utf8")));
const context: RenderContext = { plan, today: civilDate("2024-03-15") };
const messages: Message[] = readdirSync(new URL("messages/", example))
	.filter((name) => name.endsWith(".md"))
	.map((name) => unwrap(parseMessage(readFileSync(new URL(`messages/${name}`, example), "utf8"), { plan })));
const create = (): ReturnType<typeof web> => web({ siteUrl: "https://nhanquyen.example.vn/cchc/" });

testChannel({
	name: "web",
	create,
	context,
	messages,
	measures: { "page-bytes": ({ artifacts }) => Math.max(...artifacts.map(({ bytes }) => bytes.length)) },
});

describe("web", () => {
	it("makes a page and a fragment", async () => {
		const [message] = messages as [Message];
		const { artifacts } = await create().render(message, context);
		expect(artifacts.map(({ path }) => path)).toEqual([`${message.id}.html`, `${message.id}.fragment.html`]);
		expect(decodeUtf8(artifacts[1]!.bytes)).toMatchFileSnapshot("__fixtures__/bo-phan-mot-cua.fragment.html");
	});
});
