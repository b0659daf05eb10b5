import { readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { parseMessage, renderMessages } from "@cchc/channel";
import { decodeUtf8, unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { ledBoard } from "./led-board";

const read = (path: string): string => readFileSync(new URL(`../../nhan-quyen-2024/${path}`, import.meta.url), "utf8");
const plan = unwrap(parsePlanYaml(read("plan.yaml")));
const message = unwrap(parseMessage(read("messages/duong-day-nong.md"), { plan }));
const board = ledBoard({ columns: 24, rows: 6 });

const rendered = await renderMessages([message], [board], { plan, today: civilDate("2024-03-15") });
for (const { rendition } of rendered) {
	for (const { bytes } of rendition.artifacts) console.log(decodeUtf8(bytes));
	for (const { message: text } of rendition.losses) console.log(`Mất: ${text}`);
}
