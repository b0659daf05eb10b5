import { readdirSync, readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { type Message, parseMessage, type RenderContext } from "@cchc/channel";
import { unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import type { Procedure } from "../procedures/procedure-type";
import type { SiteOptions } from "../site-options";

const example = new URL("../../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", example), "utf8")));

export const context: RenderContext = { plan, today: civilDate("2024-07-15") };

export const messages: readonly Message[] = readdirSync(new URL("messages/", example))
	.filter((name) => name.endsWith(".md"))
	.sort()
	.map((name) => unwrap(parseMessage(readFileSync(new URL(`messages/${name}`, example), "utf8"), { plan })));

/** A message with every field, so that expected pages do not change with the example. */
const first: Message = {
	id: "dang-ky-khai-sinh",
	title: "Đăng ký khai sinh tại nhà",
	summary: "Cha mẹ nộp hồ sơ khai sinh qua mạng, nhận kết quả tại nhà qua bưu chính.",
	body: "Bà con chuẩn bị giấy chứng sinh, gọi {{fact:duong-day-nong-xa}} khi cần.\n\n## Các bước\n\n1. Điền tờ khai.\n2. Nhận kết quả.",
	audiences: ["nhan-dan"],
	contents: ["mot-cua"],
	validFrom: civilDate("2024-01-02"),
	expires: civilDate("2024-12-31"),
	status: "actual",
	kind: "new",
	callToAction: { text: "Nộp hồ sơ trực tuyến", url: "https://dichvucong.gov.vn" },
	slogans: ["Khai sinh tại nhà | nhanh, gọn"],
	facts: [{ label: "Lệ phí", value: "Không thu" }],
	contacts: ["duong-day-nong-xa"],
	basis: [{ document: "Nghị định 123/2015/NĐ-CP", article: "Điều 9", url: "https://vbpl.vn" }],
};

/** One message of every state that a page can show. */
export const states: readonly Message[] = [
	first,
	{ ...first, id: "du-thao", status: "draft" },
	{ ...first, id: "dien-tap", status: "exercise" },
	{ ...first, id: "sua-gio", kind: "update", references: ["duong-day-nong"], validFrom: civilDate("2024-05-06") },
	{ ...first, id: "huy-bo", kind: "cancel", references: ["quyen-va-nghia-vu"], validFrom: civilDate("2024-06-03") },
	{ ...first, id: "sap-toi", validFrom: civilDate("2024-12-02") },
	{
		...first,
		id: "day-du",
		title: "Đủ mọi thứ trong một bài",
		body: "# Lớn\n\nĐoạn.\n\n### Nhỏ\n\n> Trích dẫn\n\n```\nmã\n```\n\n| Cột | |\n| --- | ---: |\n| Ô `a` | *b* |\n\n- một\n  1. hai\n\n---\n\nXuống\\\ndòng ![ảnh](https://a.example.vn/x.png)",
	},
];

export const procedures: readonly Procedure[] = [
	{
		id: "1.001193",
		name: "Đăng ký khai sinh",
		field: "Hộ tịch",
		level: "full",
		time: "Trong ngày",
		fee: "Không thu",
		papers: ["Tờ khai theo mẫu", "Giấy chứng sinh"],
		url: "https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma=1.001193",
	},
	{ id: "1.000894", name: "Đăng ký kết hôn", field: "Hộ tịch", level: "partial", time: "Trong ngày" },
	{
		id: "2.000815",
		name: "Chứng thực bản sao từ bản chính",
		field: "Chứng thực",
		level: "desk",
		papers: ["Bản chính"],
	},
];

export const options: SiteOptions = {
	siteUrl: "https://nhanquyen.example.vn/cchc/",
	procedures,
	image: ({ id, title }) =>
		id !== "dang-ky-khai-sinh"
			? undefined
			: {
					url: "poster/dang-ky-khai-sinh-a2.png",
					alt: `Áp phích: ${title}`,
					width: 1200,
					height: 1697,
					mediaType: "image/png",
					length: 123_456,
				},
};
