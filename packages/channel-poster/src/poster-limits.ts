import type { ChannelLimit } from "@cchc/channel";
import { mostEntries, mostLetters } from "./content/check-content";
import { longestQrText } from "./scene/qr-shape";

const own = { source: "Mức của gói này, để chữ còn đọc được", asOf: "2026-11-23" };

/** Limits of the channel, as data. */
export const posterLimits: readonly ChannelLimit[] = [
	{ id: "title-letters", label: "Tiêu đề dài nhất", value: mostLetters.title, unit: "ký tự", ...own },
	{ id: "list-entries", label: "Số bước hoặc mục nhiều nhất", value: mostEntries, unit: "mục", ...own },
	{ id: "qr-bytes", label: "Địa chỉ trong mã QR", value: longestQrText, unit: "byte", ...own },
	{
		id: "cap-height-limit",
		label: "Chiều cao chữ hoa tối thiểu, phần của khoảng cách đọc: 1/",
		value: 300,
		unit: "lần",
		source: "Bảng của USSC/Penn State: 1 inch cho khoảng 25–29 feet",
		asOf: "2026-11-23",
	},
	{
		id: "qr-side",
		label: "Cạnh mã QR tối thiểu, phần của khoảng cách quét: 1/",
		value: 10,
		unit: "lần",
		source: "Thông lệ ngành in",
		asOf: "2026-11-23",
	},
];
