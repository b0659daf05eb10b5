import { readdirSync, readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { type Message, parseMessage } from "@cchc/channel";
import type { RadioOptions, RundownContext } from "@cchc/channel-radio";
import { unwrap } from "@cchc/core";
import { type Plan, parsePlanYaml } from "@cchc/plan";

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
