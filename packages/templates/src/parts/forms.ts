import type { Form, Target } from "@cchc/plan";
import type { Variant } from "../variant";
import { roles } from "./roles";

/** Hình thức. */
export function forms(variant: Variant): Form[] {
	const { unitWord, oneStop, hamlets } = variant;
	const who = roles(variant);
	const spoken: Form[] = [
		{
			id: "tieng-dan-toc",
			label: "Phát thanh bằng tiếng dân tộc",
			channels: ["loudspeaker", "communicator"],
			units: [who.culture, who.radio],
			text: "Phát trên loa truyền thanh bằng tiếng Việt và {{answer:languages}}; thu âm bài nói của người có uy tín để phát lại ở các bản.",
		},
		{
			id: "truc-tiep-o-ban",
			label: "Tuyên truyền trực tiếp ở bản",
			channels: ["communicator", "meeting"],
			units: [who.culture],
			text: "Tuyên truyền trực tiếp tại các bản qua già làng, trưởng bản, người có uy tín và cán bộ Đồn Biên phòng; hướng dẫn nộp hồ sơ trực tuyến ngay tại chỗ.",
		},
	];
	return [
		{
			id: "dua-tin-bai",
			label: "Tin, bài trên trang thông tin điện tử và loa truyền thanh",
			channels: ["portal", "loudspeaker", "social"],
			units: [who.office, who.culture, who.radio],
			text: `Đưa tin, bài về CCHC trên trang thông tin điện tử, mạng xã hội và hệ thống loa truyền thanh của ${unitWord}.`,
		},
		{
			id: "tap-huan-long-ghep",
			label: "Tập huấn, lồng ghép trong hội nghị và giao ban",
			channels: ["training", "meeting"],
			units: [who.office, who.justice],
			text: `Tập huấn, bồi dưỡng cho cán bộ, công chức, viên chức; lồng ghép nội dung CCHC trong hội nghị phổ biến, giáo dục pháp luật, giao ban hằng tháng và sinh hoạt ${hamlets}.`,
		},
		{
			id: "pano-ap-phich-khau-hieu",
			label: "Pa nô, áp phích, khẩu hiệu",
			channels: unitWord === "phường" ? ["poster", "notice-board"] : ["poster"],
			units: [who.culture],
			text:
				unitWord === "phường"
					? "Thiết kế pa nô, áp phích, khẩu hiệu về CCHC; trình chiếu trên bảng điện tử công cộng và màn hình thang máy các chung cư."
					: "Thiết kế pa nô, áp phích, khẩu hiệu tuyên truyền về CCHC.",
		},
		{
			id: "niem-yet",
			label: "Niêm yết công khai thủ tục hành chính",
			channels: ["posting", "portal"],
			units: [who.oneStop, who.office],
			text: `Niêm yết công khai, đầy đủ, chính xác, dễ hiểu các thủ tục hành chính tại ${oneStop} và trên trang thông tin điện tử; cập nhật kịp thời thủ tục mới công bố.`,
		},
		...(variant.ethnicLanguages === true ? spoken : []),
		{
			id: "hinh-thuc-khac",
			label: "Hình thức khác",
			channels: ["other", "contest"],
			units: [who.culture],
			text: "Cuộc thi tìm hiểu và các hình thức khác phù hợp với đặc điểm của địa phương.",
		},
	];
}

/** Chỉ tiêu: moderate figures for the first year; the commune puts in its own. */
export function targets(variant: Variant): Target[] {
	const spoken: Target[] = [
		{ id: "ct-tieng-dan-toc", indicator: "airings", value: 48, unit: "lượt phát", form: "tieng-dan-toc" },
		{ id: "ct-truc-tiep", indicator: "meeting-sessions", value: 12, unit: "cuộc", form: "truc-tiep-o-ban" },
	];
	return [
		{
			id: "ct-tin-cong",
			indicator: "portal-items",
			value: 48,
			unit: "tin, bài",
			form: "dua-tin-bai",
			index: "PAR INDEX",
		},
		{ id: "ct-tin-dai", indicator: "radio-items", value: 24, unit: "tin, bài", form: "dua-tin-bai" },
		{ id: "ct-luot-phat", indicator: "airings", value: 96, unit: "lượt phát", form: "dua-tin-bai" },
		{ id: "ct-tap-huan", indicator: "training-sessions", value: 2, unit: "lớp", form: "tap-huan-long-ghep" },
		{ id: "ct-hoi-nghi", indicator: "meeting-sessions", value: 12, unit: "cuộc", form: "tap-huan-long-ghep" },
		{ id: "ct-ap-phich", indicator: "posters", value: 20, unit: "tờ, tấm", form: "pano-ap-phich-khau-hieu" },
		{
			id: "ct-niem-yet",
			indicator: "procedures-posted",
			value: 150,
			unit: "thủ tục",
			form: "niem-yet",
			index: "SIPAS",
		},
		...(variant.ethnicLanguages === true ? spoken : []),
	];
}
