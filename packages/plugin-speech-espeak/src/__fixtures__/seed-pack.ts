import { readdirSync, readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { type Message, parseMessage } from "@cchc/channel";
import type { RadioOptions, RundownContext } from "@cchc/channel-radio";
import { unwrap } from "@cchc/core";
import { type Plan, walkAssignments } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";

const folder = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);

/** The example commune with a station of two voices, in the first week of March 2024. */
export function seedPack(): { plan: Plan; messages: Message[]; options: RadioOptions; context: RundownContext } {
	const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", folder), "utf8")));
	const messages = readdirSync(new URL("messages/", folder))
		.sort()
		.map((file) => unwrap(parseMessage(readFileSync(new URL(`messages/${file}`, folder), "utf8"), { file })));
	const options: RadioOptions = {
		station: {
			name: "Đài truyền thanh xã Nhân Quyền",
			voices: [
				{ id: "nu", label: "Phát thanh viên nữ", gender: "female" },
				{ id: "nam", label: "Phát thanh viên nam", gender: "male" },
			],
		},
	};
	return { plan, messages, options, context: { plan, today: civilDate("2024-03-01"), from: civilDate("2024-03-04") } };
}

/** The whole plan as one message, every sentence of its body, to be read out. */
export function planMessage(plan: Plan, like: Message): Message {
	const section = (heading: string, items: readonly { text: string }[]): string =>
		[`## ${heading}`, ...items.map(({ text }) => text)].join("\n\n");
	const { basis: _basis, callToAction: _call, facts: _facts, slogans: _slogans, ...rest } = like;
	return {
		...rest,
		id: "toan-van-ke-hoach",
		title: `Kế hoạch ${plan.title}`,
		summary: plan.mandate.opening?.text ?? plan.title,
		body: [
			section("Mục đích", plan.purposes),
			section("Yêu cầu", plan.requirements),
			section("Đối tượng tuyên truyền", plan.audienceStatements),
			section("Nội dung tuyên truyền", plan.contents),
			section("Hình thức tuyên truyền", plan.forms),
			...[...walkAssignments(plan)].map(({ assignment }) => section(assignment.heading, assignment.tasks)),
			plan.closing.text,
		].join("\n\n"),
	};
}
