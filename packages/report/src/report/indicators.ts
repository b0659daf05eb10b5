import type { Indicator } from "./report-type";

const portalItems: Indicator = {
	id: "portal-items",
	label: "Tin, bài đăng trên cổng thông tin điện tử",
	unit: "tin, bài",
	aggregation: { kind: "sum", measure: "items" },
	filter: { channels: ["portal"] },
	sentence: "Đăng {value} trên cổng thông tin điện tử của xã",
};

const radioItems: Indicator = {
	id: "radio-items",
	label: "Tin, bài phát trên hệ thống loa truyền thanh",
	unit: "tin, bài",
	aggregation: { kind: "sum", measure: "items" },
	filter: { channels: ["loudspeaker"] },
	sentence: "Biên tập {value} phát trên hệ thống loa truyền thanh của xã",
};

const airings: Indicator = {
	id: "airings",
	label: "Lượt phát trên hệ thống loa truyền thanh",
	unit: "lượt phát",
	aggregation: { kind: "sum", measure: "airings" },
	sentence: "Thực hiện {value} trên hệ thống loa truyền thanh",
};

const airingMinutes: Indicator = {
	id: "airing-minutes",
	label: "Thời lượng phát trên hệ thống loa truyền thanh",
	unit: "phút",
	aggregation: { kind: "minutes" },
	filter: { channels: ["loudspeaker"] },
	sentence: "Tổng thời lượng phát {value}",
};

const proceduresPosted: Indicator = {
	id: "procedures-posted",
	label: "Thủ tục hành chính được niêm yết công khai (đến cuối kỳ)",
	unit: "thủ tục",
	aggregation: { kind: "last", measure: "procedures-posted" },
	sentence: "Đến cuối kỳ, niêm yết công khai {value} hành chính",
};

const feedbackReceived: Indicator = {
	id: "feedback-received",
	label: "Phản ánh, kiến nghị tiếp nhận",
	unit: "phản ánh, kiến nghị",
	aggregation: { kind: "sum", measure: "feedback-received" },
	sentence: "Tiếp nhận {value} của người dân, tổ chức",
};

const feedbackRate: Indicator = {
	id: "feedback-rate",
	label: "Tỷ lệ phản ánh, kiến nghị đã xử lý",
	unit: "%",
	aggregation: { kind: "ratio", numerator: "feedback-resolved", denominator: "feedback-received" },
	sentence: "Xử lý {value} phản ánh, kiến nghị đã tiếp nhận",
};

/** Indicators of a commune's report on communication for administrative reform. */
export const communicationIndicators: readonly Indicator[] = [
	portalItems,
	radioItems,
	airings,
	airingMinutes,
	{
		id: "social-items",
		label: "Tin, bài đăng trên mạng xã hội",
		unit: "tin, bài",
		aggregation: { kind: "sum", measure: "items" },
		filter: { channels: ["social"] },
		sentence: "Đăng {value} trên trang mạng xã hội của xã",
	},
	{
		id: "training-sessions",
		label: "Lớp tập huấn, bồi dưỡng",
		unit: "lớp",
		aggregation: { kind: "sum", measure: "sessions" },
		filter: { channels: ["training"] },
		sentence: "Tổ chức {value} tập huấn, bồi dưỡng về cải cách hành chính",
	},
	{
		id: "training-attendances",
		label: "Lượt người dự tập huấn, bồi dưỡng",
		unit: "lượt người",
		aggregation: { kind: "sum", measure: "attendances" },
		filter: { channels: ["training"] },
		sentence: "Có {value} dự các lớp tập huấn, bồi dưỡng",
	},
	{
		id: "meeting-sessions",
		label: "Hội nghị, cuộc giao ban có lồng ghép nội dung cải cách hành chính",
		unit: "cuộc",
		aggregation: { kind: "sum", measure: "sessions" },
		filter: { channels: ["meeting"] },
		sentence: "Lồng ghép nội dung cải cách hành chính trong {value} hội nghị, giao ban",
	},
	{
		id: "meeting-attendances",
		label: "Lượt người dự hội nghị, giao ban có lồng ghép",
		unit: "lượt người",
		aggregation: { kind: "sum", measure: "attendances" },
		filter: { channels: ["meeting"] },
		sentence: "Có {value} dự các hội nghị, cuộc giao ban",
	},
	{
		id: "posters",
		label: "Pa nô, áp phích",
		unit: "tờ, tấm",
		aggregation: { kind: "sum", measure: "posters" },
		sentence: "Lắp, dán {value} pa nô, áp phích",
	},
	{
		id: "banners",
		label: "Băng rôn, khẩu hiệu",
		unit: "băng rôn, khẩu hiệu",
		aggregation: { kind: "sum", measure: "banners" },
		sentence: "Treo {value}",
	},
	proceduresPosted,
	{
		id: "documents",
		label: "Văn bản chỉ đạo, hướng dẫn về tuyên truyền cải cách hành chính",
		unit: "văn bản",
		aggregation: { kind: "sum", measure: "documents" },
		sentence: "Ban hành {value} chỉ đạo, hướng dẫn về tuyên truyền cải cách hành chính",
	},
	feedbackReceived,
	feedbackRate,
];

/** Indicators of a radio station's report. */
export const radioIndicators: readonly Indicator[] = [
	radioItems,
	airings,
	airingMinutes,
	{
		id: "airings-per-item",
		label: "Số lượt phát bình quân của một tin, bài",
		unit: "lượt phát",
		aggregation: { kind: "ratio", numerator: "airings", denominator: "items" },
		filter: { channels: ["loudspeaker"] },
		sentence: "Bình quân mỗi tin, bài được phát {value}",
	},
];

/** Figures of the administrative-reform report that a commune's journal can hold. */
export const reformIndicators: readonly Indicator[] = [
	{
		id: "dossiers-received",
		label: "Hồ sơ thủ tục hành chính tiếp nhận",
		unit: "hồ sơ",
		aggregation: { kind: "sum", measure: "dossiers-received" },
		sentence: "Tiếp nhận {value} thủ tục hành chính",
	},
	{
		id: "on-time-rate",
		label: "Tỷ lệ hồ sơ giải quyết đúng hạn",
		unit: "%",
		aggregation: { kind: "ratio", numerator: "dossiers-on-time", denominator: "dossiers-received" },
		sentence: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {value}",
	},
	{
		id: "online-rate",
		label: "Tỷ lệ hồ sơ nộp trực tuyến",
		unit: "%",
		aggregation: { kind: "ratio", numerator: "dossiers-online", denominator: "dossiers-received" },
		sentence: "Tỷ lệ hồ sơ nộp trực tuyến đạt {value}",
	},
	proceduresPosted,
	feedbackReceived,
	feedbackRate,
];
