/** A reading of a title, place or signature abbreviation, taken when what stands around fits. */
export interface TitleSense {
	readonly reading: string;
	/** Only with a full stop. */
	readonly dot?: boolean;
	/** What must follow the abbreviation and its full stop. */
	readonly after?: RegExp;
	/** What must have been spoken before. */
	readonly before?: RegExp;
}

const name = /^\s{0,2}\p{Lu}/u;
const nameOrNumber = /^\s{0,2}[\p{Lu}\d]/u;
const dialled = /^\s{0,2}:?\s{0,2}[(+]?\d{2}/u;
const signer =
	/^\s{0,2}(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|TỔNG|Chủ tịch|Giám đốc|Trưởng|Chánh|Bộ trưởng|Thủ tướng|Viện trưởng|Cục trưởng|Hiệu trưởng|Tổng)/u;
const office =
	/^\s{0,2}(?:Tài chính|Tài nguyên|Nội vụ|Văn hóa|Văn hoá|Giáo dục|Tư pháp|Kinh tế|Y tế|Lao động|Nông nghiệp|Thanh tra|Hành chính|Tổ chức|Công Thương|Quản lý|Dân tộc|Kế hoạch|Kỹ thuật|VH|TC-|LĐ|TN&|TNMT|KT|GD|NV(?!\p{L})|\d{3})/u;

/** Abbreviations before names and signatures: towns, wards, academic titles, `TM.`, `KT.`. */
export const titleAbbreviations: Readonly<Record<string, readonly TitleSense[]>> = {
	TM: [{ reading: "thay mặt", dot: true }],
	KT: [{ reading: "ký thay", dot: true, after: signer }],
	TL: [{ reading: "thừa lệnh", dot: true, after: /^\s{0,2}\p{Lu}/u }],
	TUQ: [{ reading: "thừa ủy quyền" }],
	Q: [
		{ reading: "quyền", dot: true, after: signer },
		{ reading: "quận", dot: true, after: nameOrNumber },
	],
	P: [
		{ reading: "phòng", dot: true, after: office },
		{ reading: "phường", dot: true, after: nameOrNumber },
	],
	X: [{ reading: "xã", dot: true, after: /^\s{0,2}\p{Lu}\p{Ll}/u }],
	H: [{ reading: "huyện", dot: true, after: /^\s{0,2}\p{Lu}\p{Ll}/u }],
	T: [
		{ reading: "tháng", dot: true, after: /^\s?(?:0?[1-9]|1[0-2])(?!\d)/u },
		{ reading: "tỉnh", dot: true, after: /^\s{0,2}\p{Lu}\p{Ll}/u },
	],
	k: [{ reading: "khoản", dot: true, after: /^\s?\d/u }],
	Đ: [
		{ reading: "Điều", dot: true, after: /^\s?\d/u },
		{ reading: "đường", dot: true, after: /^\s{0,2}\p{Lu}\p{Ll}/u },
	],
	TP: [
		{ reading: "thành phố", dot: true, after: name },
		{
			reading: "thành phố",
			after:
				/^\s(?:Hà Nội|Hồ Chí Minh|Hải|Đà|Cần|Huế|HCM|Thủ Đức|Nam|Bắc|Vinh|Thanh|Ninh|Hạ Long|Biên|Nha|Quy|Buôn|Pleiku|Việt|Thái|Lào|Chí Linh|Phủ|Sơn|Vũng|Mỹ|Tân|Long|Rạch|Cà|Bạc|Sóc|Trà|Vĩnh|Bến|Cao|Tuyên|Hòa|Điện|Lai|Yên|Lạng|Hưng|Đồng|Tam|Hội|Quảng|Tuy|Phan|Đông|Kon|Gia|Bảo|Tây|Dĩ|Thuận|Thủ|Sa|Hồng|Châu|Phú|Hậu|Ngã|Vị)/u,
		},
	],
	Tp: [
		{ reading: "thành phố", after: name },
		{ reading: "thành phố", dot: true, after: name },
	],
	tp: [{ reading: "thành phố", after: name }],
	TX: [
		{ reading: "thị xã", dot: true, after: name },
		{ reading: "thị xã", after: /^\s\p{Lu}\p{Ll}/u },
	],
	Tx: [{ reading: "thị xã", after: name }],
	TT: [{ reading: "thị trấn", dot: true, after: /^\s{0,2}\p{Lu}\p{Ll}/u }],
	Ts: [{ reading: "tiến sĩ", after: name }],
	TS: [
		{ reading: "tiến sĩ", before: /(?:^|[^\p{L}])giáo sư[ ]?$/u },
		{ reading: "tiến sĩ", dot: true, before: /^\s*$/u },
		{ reading: "tiến sĩ", dot: true, after: name },
		{
			reading: "tiến sĩ",
			after:
				/^\s(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Cao|Lương|Tạ|Tô|Hà|Đào|Vương|Lưu|Chu|Tống|Trương)(?=\s\p{Lu})/u,
		},
	],
	đt: [{ reading: "điện thoại", after: dialled }],
	Đt: [{ reading: "điện thoại", after: dialled }],
	sđt: [{ reading: "số điện thoại", after: dialled }],
	Sđt: [{ reading: "số điện thoại", after: dialled }],
	TSKH: [{ reading: "tiến sĩ khoa học" }],
	PGS: [{ reading: "phó giáo sư" }],
	GS: [{ reading: "giáo sư" }],
	ThS: [{ reading: "thạc sĩ" }],
	Ths: [{ reading: "thạc sĩ" }],
	THS: [{ reading: "thạc sĩ", dot: true }],
	BS: [{ reading: "bác sĩ" }],
	BSCKI: [{ reading: "bác sĩ chuyên khoa một" }],
	BSCKII: [{ reading: "bác sĩ chuyên khoa hai" }],
	CKI: [{ reading: "chuyên khoa một" }],
	CKII: [{ reading: "chuyên khoa hai" }],
	KS: [{ reading: "kỹ sư" }],
	KTS: [
		{ reading: "kiến trúc sư", dot: true },
		{ reading: "kiến trúc sư", after: /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u },
	],
	LS: [
		{ reading: "luật sư", dot: true },
		{ reading: "luật sư", after: /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u },
	],
	DS: [{ reading: "dược sĩ", dot: true, after: name }],
	CN: [{ reading: "cử nhân", dot: true, after: name }],
	ĐD: [{ reading: "điều dưỡng", dot: true }],
	NSND: [{ reading: "Nghệ sĩ Nhân dân" }],
	No: [{ reading: "số", dot: true, after: /^\s?\d/u }],
	St: [{ reading: "sưu tầm", dot: true }],
	Ng: [{ reading: "Nguyễn", dot: true, after: /^\s?\p{Lu}\p{Ll}/u }],
	Tr: [
		{ reading: "trưởng", dot: true, after: /^\s?(?:thôn|ban|phòng|đoàn|xóm|khu|trạm|đài)(?!\p{L})/u },
		{ reading: "trang", dot: true, after: /^\s?\d/u },
	],
	tr: [{ reading: "trang", dot: true, after: /^\s?\d/u }],
	Mr: [
		{ reading: "ông", after: name },
		{ reading: "ông", dot: true, after: name },
	],
	Mrs: [
		{ reading: "bà", after: name },
		{ reading: "bà", dot: true, after: name },
	],
	Ms: [
		{ reading: "bà", after: name },
		{ reading: "bà", dot: true, after: name },
	],
};
