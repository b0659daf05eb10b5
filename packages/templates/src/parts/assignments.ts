import type { Assignment } from "@cchc/plan";
import type { Variant } from "../variant";
import { roles } from "./roles";

type AssignmentData = Omit<Assignment, "tasks"> & { readonly tasks: readonly Readonly<Record<string, unknown>>[] };

const day = (rest: string): string => `{{answer:year}}-${rest}`;

/** Tổ chức thực hiện: tasks with deadline, product and partners. */
export function assignments(variant: Variant): AssignmentData[] {
	const { unitWord, hamlets, oneStop } = variant;
	const who = roles(variant);
	const three = variant.model === "three-tier";
	const superior = three ? "UBND huyện" : "Ủy ban nhân dân {{answer:province}}";
	const via = three ? "Phòng Nội vụ" : "Sở Nội vụ";
	const viaCulture = three ? "Phòng Văn hóa và Thông tin" : "Sở Văn hóa, Thể thao và Du lịch";
	const lead = { role: "lead" } as const;
	const law = {
		id: "nv-long-ghep-phap-luat",
		label: "Lồng ghép vào phổ biến, giáo dục pháp luật",
		contents: ["quyen-nghia-vu", "van-ban-chi-dao"],
		forms: ["tap-huan-long-ghep", "hinh-thuc-khac"],
		cadence: "quarter",
		product: "04 hội nghị có nội dung CCHC",
		text: "Lồng ghép nội dung CCHC vào các hội nghị phổ biến, giáo dục pháp luật và cuộc thi tìm hiểu pháp luật, mỗi quý ít nhất 01 hội nghị.",
	};
	const office: AssignmentData = {
		id: "pc-van-phong",
		unit: who.office,
		...lead,
		heading: three ? "Công chức Văn phòng - thống kê" : "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
		tasks: [
			{
				id: "nv-dau-moi",
				label: "Đầu mối hướng dẫn, theo dõi, đôn đốc",
				contents: ["van-ban-chi-dao", "chi-so-va-linh-vuc"],
				due: day("01-31"),
				product: "Văn bản hướng dẫn nội dung tuyên truyền",
				text: "Là đầu mối tổng hợp; tham mưu văn bản hướng dẫn nội dung tuyên truyền, hoàn thành trong tháng 01.",
			},
			{
				id: "nv-bao-cao-thang",
				label: "Báo cáo hằng tháng, hằng quý",
				duties: ["bao-cao-van-phong"],
				product: "Báo cáo",
				text: `Theo dõi, kiểm tra, đôn đốc các đơn vị thực hiện Kế hoạch; định kỳ hằng tháng, hằng quý báo cáo kết quả với UBND ${unitWord}.`,
			},
			{
				id: "nv-trang-thong-tin",
				label: "Cập nhật trang thông tin điện tử",
				contents: ["chi-so-va-linh-vuc", "mot-cua"],
				forms: ["dua-tin-bai", "niem-yet"],
				cadence: "week",
				product: "48 tin, bài",
				text: "Đăng tin, bài và cập nhật bộ thủ tục hành chính trên trang thông tin điện tử, mỗi tuần ít nhất 01 tin, bài.",
			},
			{
				id: "nv-danh-gia",
				label: "Đánh giá kết quả, đề xuất cách làm mới",
				due: day("12-05"),
				product: "Báo cáo đánh giá",
				text: "Đánh giá kết quả tuyên truyền cả năm, đề xuất hình thức mới cho năm sau, hoàn thành trước ngày 05 tháng 12.",
			},
			...(three ? [] : [law]),
		],
	};
	const justice: AssignmentData = {
		id: "pc-tu-phap",
		unit: who.justice,
		...lead,
		heading: "Công chức Tư pháp - hộ tịch",
		tasks: [law],
	};
	const spokenTask = {
		id: "nv-tieng-dan-toc",
		label: "Phát thanh bằng tiếng dân tộc, tuyên truyền ở bản",
		contents: ["mot-cua", "chinh-quyen-so", "duong-day-nong"],
		forms: ["tieng-dan-toc", "truc-tiep-o-ban"],
		joint: ["don-bien-phong"],
		cadence: "month",
		product: "48 lượt phát, 12 cuộc",
		text: "Chủ trì, phối hợp với Đồn Biên phòng và người có uy tín biên dịch, thu âm, phát bằng {{answer:languages}}; mỗi tháng một cuộc tuyên truyền trực tiếp ở bản.",
	};
	const digitalTeam = {
		id: "nv-to-cong-nghe-so",
		label: "Hướng dẫn nộp hồ sơ trực tuyến tại khu dân cư",
		contents: ["chinh-quyen-so", "mot-cua"],
		forms: ["hinh-thuc-khac"],
		joint: [who.oneStop],
		cadence: "quarter",
		product: `Mỗi ${hamlets} ít nhất 01 buổi một quý`,
		text: `Chủ trì, phối hợp với Trung tâm Phục vụ hành chính công và Tổ công nghệ số cộng đồng hướng dẫn người dân tạo tài khoản định danh điện tử, nộp và theo dõi hồ sơ trực tuyến tại ${hamlets}, mỗi quý ít nhất 01 buổi.`,
	};
	const culture: AssignmentData = {
		id: "pc-van-hoa",
		unit: who.culture,
		...lead,
		heading: three ? "Công chức Văn hóa - xã hội" : "Phòng Văn hóa - Xã hội",
		tasks: [
			{
				id: "nv-huong-dan-dai",
				label: "Hướng dẫn Đài truyền thanh xây dựng chuyên mục",
				contents: ["mot-cua", "chinh-quyen-so", "duong-day-nong", "chi-so-va-linh-vuc"],
				forms: ["dua-tin-bai"],
				joint: [who.radio],
				cadence: "month",
				product: "24 chuyên mục",
				text: "Hướng dẫn Đài truyền thanh xây dựng nội dung chuyên mục, mỗi tháng 02 chuyên mục.",
			},
			{
				id: "nv-pa-no",
				label: "Pa nô, áp phích, khẩu hiệu",
				contents: ["mot-cua", "chinh-quyen-so", "duong-day-nong"],
				forms: ["pano-ap-phich-khau-hieu"],
				due: day("03-29"),
				product: "20 tờ, tấm",
				text: `Thiết kế, treo pa nô, áp phích, khẩu hiệu tại trụ sở và các ${hamlets}, hoàn thành trước ngày 29 tháng 3.`,
			},
			...(three ? [] : [digitalTeam]),
			...(variant.ethnicLanguages === true ? [spokenTask] : []),
		],
	};
	const money: AssignmentData = {
		id: "pc-kinh-phi",
		unit: who.money,
		...lead,
		heading: three
			? "Công chức Tài chính - kế toán"
			: unitWord === "phường"
				? "Phòng Kinh tế, Hạ tầng và Đô thị"
				: "Phòng Kinh tế",
		tasks: [
			{
				id: "nv-kinh-phi",
				label: "Bố trí kinh phí",
				due: day("02-28"),
				product: "Dự toán được duyệt",
				text: `Tham mưu UBND ${unitWord} bố trí kinh phí phục vụ công tác tuyên truyền CCHC, hoàn thành trong tháng 02.`,
			},
		],
	};
	const oneStopTasks: AssignmentData = {
		id: "pc-mot-cua",
		unit: who.oneStop,
		...lead,
		heading: oneStop,
		tasks: [
			{
				id: "nv-niem-yet",
				label: "Niêm yết thủ tục, hướng dẫn nộp hồ sơ",
				contents: ["mot-cua", "duong-day-nong", "chinh-quyen-so"],
				forms: ["niem-yet"],
				cadence: "month",
				product: "Bảng niêm yết đầy đủ",
				text: "Niêm yết đầy đủ thủ tục hành chính, địa chỉ và điện thoại tiếp nhận phản ánh, kiến nghị; hướng dẫn người dân nộp hồ sơ trực tuyến; rà soát bảng niêm yết mỗi tháng một lần.",
			},
		],
	};
	const radio: AssignmentData = {
		id: "pc-dai",
		unit: who.radio,
		...lead,
		heading: `Đài truyền thanh ${unitWord}`,
		tasks: [
			{
				id: "nv-chuyen-muc",
				label: "Duy trì chuyên mục phát thanh; báo cáo quý",
				contents: [
					"mot-cua",
					"chinh-quyen-so",
					"duong-day-nong",
					"chi-so-va-linh-vuc",
					"van-ban-chi-dao",
					"quyen-nghia-vu",
				],
				forms: ["dua-tin-bai"],
				duties: ["bao-cao-dai"],
				product: "96 lượt phát",
				text: `Duy trì chuyên mục CCHC, phát thứ Ba và thứ Sáu hằng tuần; báo cáo kết quả hằng quý về ${superior} (qua ${viaCulture}).`,
			},
		],
	};
	const committee: AssignmentData = {
		id: "pc-ubnd",
		unit: "ubnd",
		...lead,
		heading: `Ủy ban nhân dân ${unitWord}`,
		tasks: [
			{
				id: "nv-chi-dao",
				label: "Chỉ đạo, chịu trách nhiệm",
				cadence: "month",
				product: "Kết luận giao ban",
				text: `Chủ tịch UBND ${unitWord} trực tiếp chỉ đạo, chịu trách nhiệm về công tác tuyên truyền CCHC trên địa bàn; kiểm điểm tiến độ tại giao ban hằng tháng.`,
			},
			{
				id: "nv-bao-cao",
				label: "Báo cáo quý, 6 tháng, năm",
				duties: ["bao-cao-ubnd"],
				product: "Báo cáo",
				text: `Báo cáo kết quả tuyên truyền quý, 6 tháng và hằng năm (có thể lồng ghép vào báo cáo CCHC) gửi ${superior} (qua ${via}).`,
			},
		],
	};
	return [office, ...(three ? [justice] : []), culture, money, oneStopTasks, radio, committee];
}
