import type { ReformArea } from "@cchc/plan";

/** Whom a slogan speaks to. */
export type SloganAudience = "people" | "business" | "officials";

/** A line for banners and posters: a suggestion that the commune approves before printing, never an official wording. */
export interface Slogan {
	/** Lasting id. */
	readonly id: string;
	/** At most 14 syllables; `|` marks a good place to break. */
	readonly text: string;
	/** Reform areas of the contents it goes with. */
	readonly areas: readonly ReformArea[];
	readonly audiences: readonly SloganAudience[];
}

type Row = readonly [text: string, areas: readonly ReformArea[], audiences: readonly SloganAudience[]];

const people: readonly SloganAudience[] = ["people"];
const served: readonly SloganAudience[] = ["people", "business"];
const officials: readonly SloganAudience[] = ["officials"];
const everyone: readonly SloganAudience[] = ["people", "business", "officials"];

const rows: readonly (readonly [prefix: string, rows: readonly Row[]])[] = [
	[
		"mot-cua",
		[
			["Một cửa đón dân,| đúng ngày trả hẹn", ["procedures"], served],
			["Đến một nơi,| xong mọi việc", ["procedures"], people],
			["Giấy hẹn ghi ngày nào,| xã trả đúng ngày ấy", ["procedures"], served],
			["Hồ sơ đủ, nhận ngay;| đến hẹn, trả ngay", ["procedures"], served],
			["Thủ tục niêm yết rõ,| không thêm giấy tờ ngoài", ["procedures"], served],
			["Hướng dẫn một lần, rõ ràng, đầy đủ", ["procedures", "civil-service"], officials],
			["Không để dân đi lại nhiều lần| vì một tờ giấy", ["procedures"], officials],
			["Trễ hẹn phải xin lỗi,| nói rõ ngày trả lại", ["procedures", "civil-service"], officials],
			["Bớt giấy tờ, bớt chờ đợi,| thêm niềm tin", ["procedures"], everyone],
			["Việc của dân| làm trước, làm đúng, làm xong", ["procedures", "civil-service"], officials],
			["Liên thông một cửa,| dân khỏi chạy nhiều nơi", ["procedures"], served],
			["Lệ phí công khai,| biên lai đầy đủ", ["procedures", "public-finance"], served],
		],
	],
	[
		"truc-tuyen",
		[
			["Nộp hồ sơ trực tuyến,| ngồi nhà vẫn xong việc", ["digital-government"], served],
			["Một chiếc điện thoại,| cả quầy giao dịch trong tay", ["digital-government"], people],
			["Nộp tại nhà, theo dõi từng bước,| nhận đúng hẹn", ["digital-government"], served],
			["Chưa quen mạng?| Cán bộ xã cùng làm với bà con", ["digital-government"], people],
			["Tài khoản VNeID,| chìa khóa vào dịch vụ công", ["digital-government"], people],
			["Khai một lần,| dùng cho nhiều thủ tục", ["digital-government"], served],
			["Kết quả điện tử| có giá trị như bản giấy", ["digital-government"], served],
			["Trả phí qua mạng:| nhanh, rõ, không tiền lẻ", ["digital-government", "public-finance"], served],
			["Mỗi nhà một người| thạo dịch vụ công trực tuyến", ["digital-government"], people],
			["Chuyển đổi số bắt đầu| từ một hồ sơ của bạn", ["digital-government"], people],
			["Dữ liệu chạy thay chân người dân", ["digital-government"], officials],
			["Doanh nghiệp bận việc,| hồ sơ cứ nộp qua mạng", ["digital-government"], ["business"]],
			["Công dân số| dùng chính quyền số", ["digital-government"], people],
			["Giữ kín mật khẩu,| an tâm giao dịch số", ["digital-government"], people],
		],
	],
	[
		"phan-anh",
		[
			["Thấy phiền hà, hãy gọi;| xã nghe và trả lời", ["procedures", "civil-service"], served],
			["Dân nói thật,| xã sửa thật", ["civil-service"], everyone],
			["Mỗi ý kiến của dân| được ghi, được giải quyết, được trả lời", ["civil-service"], officials],
			["Góp một lời,| xã tốt hơn một việc", ["civil-service"], people],
			["Không ngại góp ý,| không ngại sửa sai", ["civil-service"], everyone],
			["Hài lòng hay chưa,| xin bà con cho điểm", ["civil-service", "procedures"], people],
			["Đường dây nóng của xã:| gọi là có người nghe", ["civil-service"], people],
			["Doanh nghiệp vướng đâu,| xã cùng gỡ đó", ["procedures"], ["business"]],
		],
	],
	[
		"cong-vu",
		[
			["Nghe cho kỹ lời dân,| làm cho dân thấy", ["civil-service"], officials],
			["Nói lời dễ hiểu,| làm việc đến cùng", ["civil-service"], officials],
			["Cười với dân,| nghiêm với việc", ["civil-service"], officials],
			["Đúng giờ, đúng việc,| đúng quy định", ["civil-service"], officials],
			["Một lời giải thích rõ| hơn ba lần hẹn lại", ["civil-service"], officials],
			["Không gây khó, không đòi thêm,| không chậm trễ", ["civil-service"], officials],
			["Cán bộ học thêm kỹ năng số,| dân bớt thời gian chờ", ["civil-service", "digital-government"], officials],
			["Nhận việc thì làm,| làm thì tới nơi", ["civil-service"], officials],
			["Thước đo cán bộ| là nụ cười người dân", ["civil-service"], officials],
			["Tôn trọng từng người dân,| nâng niu từng hồ sơ", ["civil-service"], officials],
		],
	],
	[
		"the-che",
		[
			["Quy định rõ,| dân dễ làm, cán bộ dễ theo", ["institutions"], everyone],
			["Bàn với dân| trước khi ban hành", ["institutions"], officials],
			["Văn bản đúng luật, lời văn dễ hiểu", ["institutions"], officials],
			["Bỏ quy định thừa,| mở đường cho việc thật", ["institutions"], officials],
			["Quy định đến tận nhà,| dân nắm chắc quyền mình", ["institutions", "steering"], people],
			["Hiểu quyền của mình,| làm tròn nghĩa vụ", ["institutions"], people],
		],
	],
	[
		"bo-may",
		[
			["Bộ máy gọn hơn,| việc chạy nhanh hơn", ["apparatus"], everyone],
			["Rõ người, rõ việc, rõ ngày xong", ["apparatus", "steering"], officials],
			["Một việc một người lo,| nhiều người cùng giúp", ["apparatus"], officials],
			["Chính quyền hai cấp,| gần dân thêm một bước", ["apparatus"], everyone],
			["Phối hợp tốt,| dân khỏi hỏi nhiều nơi", ["apparatus"], officials],
		],
	],
	[
		"tai-chinh",
		[
			["Thu đúng, chi đúng,| công khai từng khoản", ["public-finance"], officials],
			["Đồng tiền của dân| chi cho việc của dân", ["public-finance"], everyone],
			["Ngân sách xã niêm yết,| ai cũng xem được", ["public-finance"], people],
			["Tiết kiệm từ tờ giấy| đến chuyến xe", ["public-finance"], officials],
			["Minh bạch tài chính,| vững bền niềm tin", ["public-finance"], everyone],
		],
	],
	[
		"chi-dao",
		[
			["Cải cách hành chính:| việc hằng ngày, không phải phong trào", ["steering"], officials],
			["Chỉ số cải cách tăng,| dân đi lại ít hơn", ["steering"], officials],
			["Người đứng đầu làm gương,| cả cơ quan làm theo", ["steering", "civil-service"], officials],
			["Hứa với dân điều gì,| làm cho xong điều ấy", ["steering"], officials],
			["Cải cách hôm nay,| thuận lợi ngày mai", ["steering"], everyone],
			["Cùng cải cách,| cùng hưởng lợi", ["steering"], everyone],
			["Việc nhỏ làm kỹ,| việc khó làm cùng dân", ["steering"], officials],
		],
	],
];

/** Suggested slogans, all in our own words: to be approved by the commune before printing. */
export const sloganBank: readonly Slogan[] = rows.flatMap(([prefix, list]) =>
	list.map(([text, areas, audiences], index) => ({
		id: `${prefix}-${String(index + 1).padStart(2, "0")}`,
		text,
		areas,
		audiences,
	})),
);
