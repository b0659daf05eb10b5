import { readdirSync, readFileSync } from "node:fs";
import { type Message, parseMessage } from "@cchc/channel";
import { unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import type { RadioOptions } from "../station/options-type";

const folder = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);

/** The plan of xã Nhân Quyền, 2024. */
export const seedPlan: Plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", folder), "utf8")));

/** Its messages, by file name. */
export const seedMessages: Message[] = readdirSync(new URL("messages/", folder))
	.sort()
	.map((file) => unwrap(parseMessage(readFileSync(new URL(`messages/${file}`, folder), "utf8"), { file })));

/** The commune's station with two voices. */
export const seedOptions: RadioOptions = {
	station: {
		name: "Đài truyền thanh xã Nhân Quyền",
		contacts: ["duong-day-nong-xa"],
		voices: [
			{ id: "nu", label: "Phát thanh viên nữ", gender: "female" },
			{ id: "nam", label: "Phát thanh viên nam", gender: "male" },
		],
	},
};
