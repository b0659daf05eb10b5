import { readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { parseMessage } from "@cchc/channel";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8, unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { graphemes } from "@cchc/vietnamese";
import { ledBoard } from "./led-board";

const read = (path: string): string => readFileSync(new URL(`../../nhan-quyen-2024/${path}`, import.meta.url), "utf8");
const plan = unwrap(parsePlanYaml(read("plan.yaml")));
const messages = ["bo-phan-mot-cua", "duong-day-nong"].map((id) =>
	unwrap(parseMessage(read(`messages/${id}.md`), { plan })),
);
const context = { plan, today: civilDate("2024-03-15") };
const create = (): ReturnType<typeof ledBoard> => ledBoard({ columns: 24, rows: 6 });

testChannel({
	name: "led-board",
	create,
	context,
	messages,
	measures: {
		columns: ({ artifacts }) => {
			const lines = artifacts.flatMap(({ bytes }) => decodeUtf8(bytes).trimEnd().split("\n"));
			return Math.max(...lines.map((line) => graphemes(line).length));
		},
		rows: ({ artifacts }) => Math.max(...artifacts.map(({ bytes }) => decodeUtf8(bytes).trimEnd().split("\n").length)),
	},
});
