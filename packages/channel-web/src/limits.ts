import type { ChannelLimit } from "@cchc/channel";

/** Limits of what the web channel and its posts are read by. */
export const webLimits: readonly ChannelLimit[] = [
	{
		id: "page-bytes",
		label: "Dung lượng một trang, không kể hình",
		value: 30_000,
		unit: "byte",
		source: "Mức tự đặt: trang tải trong một giây trên mạng di động 3G",
		asOf: "2024-01-01",
	},
];
