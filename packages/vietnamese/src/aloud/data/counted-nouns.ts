const nouns =
	"âm bài bản bàn báo bệnh bến bìa bộ bước buổi ca cá cái cán cán căn câu cấp chi chiếc chỉ chuyên chữ con cơ cuộc cụm cửa dân di doanh dòng dự đài đại đảng đầu đề điểm điều đoàn đội đợt đơn đơn đồng đối đường em gia giải giáo giờ gói hạng hạt học hội hồ hộ hợp huyện khách khẩu khoa khoản khu kỳ làng lao lần lễ loa loại lớp lượt máy mã mẫu môn món mục mô ngày ngành ngõ người nghị nhà nhân nhiệm nhóm nội ông ổ phần phiên phiếu phòng phường quận quyết sản sào suất tạ tấm tấn tập thành thẻ tháng thanh thí thôn thủ tiêu tiết tin tỉnh tổ tờ tòa trạm trang trận tre trẻ trường tuần tuổi tuyến văn vạn vật vé viên việc video vị vụ xã xe xóm ý";

/** First syllables of what is counted in administrative news: after a number they show a quantity, not a code. */
const countedNouns: ReadonlySet<string> = new Set(nouns.split(" "));

/** True when the text goes on with something counted (`113 hộ`). */
export function countsSomething(after: string): boolean {
	const word = /^[\u0020\u00A0]([\p{Ll}]+)/u.exec(after)?.[1];
	return word !== undefined && countedNouns.has(word);
}
