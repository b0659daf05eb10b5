import { foldTonePlacement, slugify } from "@cchc/vietnamese";
import type { AdministrativeLevel, UnitKind } from "../plan-type";

const unitStart =
	"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Công chức|Cán bộ (?:không chuyên trách|phụ trách)|Văn phòng|Phòng|phòng|Đài|đài|Trạm|Trung tâm|Bộ phận|Ban (?:Văn hóa|Tuyên giáo|Chỉ huy|Chỉ đạo|Công an|quản lý|Quản lý|công tác|Công tác|nhân dân)|Công an|Các (?:cơ quan|ban|ngành|bộ phận|thôn|đoàn thể|tổ chức|công chức|đơn vị|phòng|trường|bản|khu phố|tổ dân phố)|Cơ quan|Đề nghị (?:Ủy ban|Uỷ ban|UBMTTQ|Mặt trận|Đảng)|Ủy ban Mặt trận|Uỷ ban Mặt trận|UBMTTQ|UB MTTQ|Mặt trận|Hội (?:Nông dân|Phụ nữ|Liên hiệp|Cựu chiến binh|đồng)|Đoàn Thanh niên|Đoàn TNCS|Trưởng (?:thôn|bản|các|khu)|Kế toán|Sở|Tổ (?:công nghệ|truyền thông|dân phố)|Đồn Biên phòng|Chủ tịch UBND|Thủ trưởng|Trường|Bộ)";
const headPattern = new RegExp(`^(?:Giao |Đề nghị |Yêu cầu )?(${unitStart}[^:;.]*)`, "u");

/** The name of a body at the start of a text, and the rest. */
export interface UnitHead {
	readonly name: string;
	/** What follows, without colon or dash; empty when the text is nothing but the name. */
	readonly rest: string;
}

const verbs =
	/(?<!Bộ phận)\s+(?:có trách nhiệm|chủ trì|tham mưu|phối hợp|tổ chức|hướng dẫn|tuyên truyền|xây dựng|chịu trách nhiệm|thực hiện|bố trí|căn cứ|niêm yết|cung cấp|đăng|thường xuyên|theo dõi|vận động|là đầu mối|cân đối|duy trì|phát|biên tập|kịp thời|tăng cường|lồng ghép|tiếp nhận|in ấn|báo cáo)(?=\s|,|$)/iu;

/** Reads a body's name off the start of a paragraph; undefined when it does not start with one. */
export function readUnitHead(text: string): UnitHead | undefined {
	const match = headPattern.exec(text);
	if (match === null) return undefined;
	const whole = (match[1] ?? "").replace(/^Đề nghị /u, "");
	const verb = verbs.exec(whole);
	const name = (verb === null ? whole : whole.slice(0, verb.index)).replace(/[\s,–-]+$/u, "");
	const start = text.indexOf(name);
	return { name, rest: text.slice(start + name.length).replace(/^[\s:.,–-]+/u, "") };
}

/** One key for the spellings of one body: `UBND xã`, `Uỷ ban nhân dân xã`. */
export function unitKey(name: string): string {
	return foldTonePlacement(name)
		.toLowerCase()
		.replace(/ubnd/g, "ủy ban nhân dân")
		.replace(/hđnd/g, "hội đồng nhân dân")
		.replace(/ubmttq|ub mttq/g, "ủy ban mặt trận tổ quốc")
		.replace(/[–—-]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
}

/** Lasting id for a body. */
export function unitId(name: string): string {
	return slugify(name).slice(0, 60).replace(/-+$/, "") || "don-vi";
}

/** What kind of body a name tells of. */
export function unitKindOf(name: string): UnitKind {
	const key = unitKey(name);
	if (/^ủy ban nhân dân/.test(key)) return "committee";
	if (/^các |^trưởng /.test(key)) return "group";
	if (/truyền thanh|phát thanh/.test(key)) return "radio-station";
	if (/tiếp nhận và trả|một cửa|tn&tkq/.test(key)) return "one-stop-desk";
	if (/trung tâm phục vụ|cung ứng dịch vụ/.test(key)) return "service-centre";
	if (/^công chức|^cán bộ|^kế toán|^chủ tịch/.test(key)) return "officer";
	if (/^văn phòng|^phòng|^sở|^ban |^công an|^trung tâm/.test(key)) return "office";
	return "other";
}

/** The level a name tells of; `commune` when it tells nothing. */
export function unitLevelOf(name: string): AdministrativeLevel {
	const key = unitKey(name);
	if (/^sở |tỉnh|thành phố trực thuộc/.test(key)) return "province";
	if (/huyện|quận|thị xã/.test(key)) return "district";
	if (/^bộ |chính phủ|trung ương/.test(key)) return "central";
	return "commune";
}
