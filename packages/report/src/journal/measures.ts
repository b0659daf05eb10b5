import type { ChannelKind } from "@cchc/plan";
import type { Measure } from "./journal-type";

/** Vietnamese label and unit of every measure, in the order of the journal's columns. */
export const measures: Readonly<Record<Measure, { readonly label: string; readonly unit: string }>> = {
	items: { label: "Số tin, bài", unit: "tin, bài" },
	airings: { label: "Số lượt phát", unit: "lượt phát" },
	sessions: { label: "Số cuộc, lớp", unit: "cuộc" },
	attendances: { label: "Số lượt người dự", unit: "lượt người" },
	posters: { label: "Số pa nô, áp phích", unit: "pa nô, áp phích" },
	banners: { label: "Số băng rôn, khẩu hiệu", unit: "băng rôn, khẩu hiệu" },
	documents: { label: "Số văn bản", unit: "văn bản" },
	"procedures-posted": { label: "Số TTHC niêm yết", unit: "thủ tục" },
	views: { label: "Số lượt xem", unit: "lượt xem" },
	"feedback-received": { label: "Số PAKN tiếp nhận", unit: "phản ánh, kiến nghị" },
	"feedback-resolved": { label: "Số PAKN đã xử lý", unit: "phản ánh, kiến nghị" },
	"dossiers-received": { label: "Số hồ sơ tiếp nhận", unit: "hồ sơ" },
	"dossiers-on-time": { label: "Số hồ sơ giải quyết đúng hạn", unit: "hồ sơ" },
	"dossiers-online": { label: "Số hồ sơ nộp trực tuyến", unit: "hồ sơ" },
};

/** Vietnamese names of the channels, the first one to print, the others to understand. */
export const channelNames: Readonly<Record<ChannelKind, readonly [string, ...string[]]>> = {
	loudspeaker: ["Loa truyền thanh", "Loa", "Hệ thống loa truyền thanh", "Đài truyền thanh", "Truyền thanh"],
	"notice-board": ["Bảng tin công cộng", "Bảng tin"],
	bulletin: ["Bản tin thông tin cơ sở", "Bản tin"],
	document: ["Tài liệu không kinh doanh", "Tài liệu", "Tờ rơi", "Tờ gấp"],
	communicator: ["Tuyên truyền viên cơ sở", "Tuyên truyền miệng", "Tuyên truyền viên"],
	portal: ["Cổng thông tin điện tử", "Cổng TTĐT", "Trang thông tin điện tử", "Trang TTĐT", "Cổng", "Website"],
	social: ["Mạng xã hội", "Zalo", "Facebook", "Fanpage", "Zalo OA"],
	sms: ["Tin nhắn viễn thông", "Tin nhắn", "SMS"],
	training: ["Lớp tập huấn, bồi dưỡng", "Tập huấn", "Lớp tập huấn", "Bồi dưỡng"],
	meeting: ["Hội nghị, giao ban", "Hội nghị", "Giao ban", "Họp", "Cuộc họp"],
	poster: ["Pa nô, áp phích, khẩu hiệu", "Pa nô", "Pano", "Áp phích", "Băng rôn", "Khẩu hiệu"],
	posting: ["Niêm yết", "Niêm yết công khai"],
	contest: ["Cuộc thi, hội thi", "Cuộc thi", "Hội thi"],
	other: ["Hình thức khác", "Khác"],
};
