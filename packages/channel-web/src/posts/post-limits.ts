import type { ChannelLimit } from "@cchc/channel";

const asOf = "2026-11-23";
const zaloSource =
	"Tài liệu bộ công cụ của bên thứ ba cho Zalo OA, article/create; chưa đối chiếu với tài liệu của Zalo";

/** Limits of an article of a Zalo official account. */
export const zaloLimits: readonly ChannelLimit[] = [
	{ id: "zalo-title", label: "Tiêu đề bài Zalo", value: 150, unit: "ký tự", source: zaloSource, asOf },
	{ id: "zalo-author", label: "Tên tác giả bài Zalo", value: 50, unit: "ký tự", source: zaloSource, asOf },
	{ id: "zalo-description", label: "Mô tả bài Zalo", value: 300, unit: "ký tự", source: zaloSource, asOf },
];

/** Limits of a post on a Facebook page. */
export const facebookLimits: readonly ChannelLimit[] = [
	{
		id: "facebook-text",
		label: "Bài đăng Facebook",
		value: 63_206,
		unit: "ký tự",
		source: "Bài viết về giới hạn của Facebook năm 2016; chưa đối chiếu với tài liệu của Meta",
		asOf,
	},
];

/** Limits of a text message, for a number of joined parts. */
export function smsLimits(parts: number): readonly ChannelLimit[] {
	return [
		{
			id: "sms-parts",
			label: "Số tin nhắn ghép",
			value: parts,
			unit: "tin",
			source: "3GPP TS 23.038 và 23.040: 160/153 ký tự bảng GSM-7, 70/67 ký tự UCS-2; số tin do xã chọn",
			asOf,
		},
	];
}
