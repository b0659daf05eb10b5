import { readFileSync } from "node:fs";
import { addDays, civilDate } from "@cchc/calendar";
import { type Message, parseMessage } from "@cchc/channel";
import { site } from "@cchc/channel-web";
import { unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";

const example = new URL("../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", example), "utf8")));
const text = readFileSync(new URL("messages/dich-vu-cong-truc-tuyen.md", example), "utf8");
const [first] = [unwrap(parseMessage(text, { plan }))];
const topics = plan.contents.map(({ id }) => id);

const messages: Message[] = Array.from({ length: 1000 }, (_, index) => ({
	...first,
	id: `tin-${index + 1}`,
	title: `${first.title}, kỳ ${index + 1}`,
	contents: [topics[index % topics.length] as string],
	validFrom: addDays(civilDate("2021-01-04"), index),
	expires: addDays(civilDate("2021-07-04"), index),
}));

const context = { plan, today: civilDate("2024-03-15") };
const options = { siteUrl: "https://nhanquyen.example.vn/cchc/" };
const start = performance.now();
const artifacts = site(messages, options, context);
const seconds = (performance.now() - start) / 1000;
const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes.length, 0);
const cpu = process.cpuUsage();
const memory = process.memoryUsage().rss / 2 ** 20;
console.log(
	`1000 messages → ${artifacts.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds.toFixed(2)} s (process CPU ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s), ${memory.toFixed(0)} MiB RSS`,
);
