const compounds = `
bản sao|biên bản|biên lai|biểu mẫu|bộ phận|bưu chính|bưu điện|cải cách|cán bộ|cấp đổi|cấp lại|cấp xã|chấp hành|chất lượng|chỉ đạo|chỉ số
chi phí|chi trả|chính phủ|chính quyền|chính sách|chính xác|chức danh|chứng thực|chứng từ|chuyên môn|chuyên nghiệp|chuyển đổi|chủ tịch
chủ trương|chữ ký|cơ chế|cơ quan|cơ sở|con dấu|công an|công bố|công chức|công dân|công dụng|công ích|công khai|công nghệ|công tác|công việc
công vụ|cộng đồng|cung cấp|cuộc sống|cư trú|cử tri|dân chủ|dân cư|dân số|danh mục|danh tính|dịch vụ|doanh nghiệp|du lịch|dữ liệu|đại biểu
đảm bảo|bảo đảm|bảo vệ|bảo mật|bảo hiểm|bảo trợ|đánh giá|đăng ký|đăng nhập|đầu tư|địa bàn|địa chỉ|địa phương|điện thoại|điện tử|điều hành
điều kiện|định danh|định kỳ|đất đai|độc lập|đội ngũ|đồng bộ|đồng chí|đơn giản|đơn vị|đơn thư|đơn xin|đường dây|đúng hẹn|đúng hạn|gia đình
gia hạn|gia tăng|giai đoạn|giải đáp|giải pháp|giải quyết|giải thích|giám sát|giảm bớt|giảm phí|giao dịch|giao tiếp|giáo dục|giấy phép|giấy tờ
giới thiệu|giờ làm|góp ý|góp phần|hài lòng|hành chính|hành vi|hạn chế|hệ thống|hiện đại|hiệu lực|hiệu quả|hiệu suất|hình thức|họ tên|hòa giải
hoàn thành|hoàn thiện|hoạt động|hồ sơ|hỗ trợ|hội đồng|hội nghị|hôn nhân|hộ khẩu|hộ kinh doanh|hộ tịch|hợp lệ|hợp pháp|hợp tác|huyện ủy
hướng dẫn|kế hoạch|kê khai|kết hôn|kết nối|kết quả|khai sinh|khai tử|khách hàng|khiếu nại|khó khăn|không gian|khẩu hiệu|kiểm soát|kiểm tra
kiến nghị|kiến thức|kinh doanh|kinh phí|kinh tế|kịp thời|kỷ cương|kỷ luật|kỹ năng|lãnh đạo|lắng nghe|lao động|lập tức|lệ phí|lịch sử|liên hệ
liên kết|liên thông|lợi ích|luật pháp|lưu trữ|mạng lưới|mạng xã hội|minh bạch|mô hình|mục đích|mục tiêu|mức độ|nâng cao|năng lực|ngân hàng
ngân sách|nghề nghiệp|nghị định|nghị quyết|nghĩa vụ|nghiêm túc|người dân|người lao động|nhanh chóng|nhà nước|nhân dân|nhân lực|nhân viên
nhiệm vụ|nhiệt tình|nhu cầu|nhũng nhiễu|niêm yết|nội dung|nội vụ|nông dân|nông nghiệp|nông thôn|nộp phí|nước ngoài|ổn định|phản ánh|phản hồi
pháp luật|phát biểu|phát hiện|phát huy|phát sóng|phát thanh|phát triển|phân công|phân loại|phiền hà|phiếu hẹn|phong phú|phối hợp|phổ biến
phục vụ|phù hợp|phương án|phương thức|phương tiện|phường xã|quản lý|quan hệ|quan tâm|quan trọng|quốc gia|quyền lợi|quyết định|quy chế
quy định|quy trình|rõ ràng|sáng kiến|sáng tạo|sắp xếp|sẵn sàng|sinh hoạt|số hóa|so sánh|sử dụng|sức khỏe|tài chính|tài khoản|tài liệu|tài sản
tại chỗ|tại nhà|tạo điều kiện|tập huấn|tập trung|tăng cường|thái độ|tham gia|tham nhũng|thanh niên|thanh toán|thanh tra|thành công|thành phần
thành phố|thành viên|thân thiện|thẩm quyền|thể chế|thiết thực|thông báo|thông minh|thông suốt|thông tin|thống kê|thống nhất|thời gian|thời hạn
thủ tục|thuận lợi|thuận tiện|thuế đất|thước đo|thường trú|thường xuyên|thực hiện|thực thi|thực tế|tiêu chí|tiêu chuẩn|tiếp cận|tiếp nhận
tiếp tục|tiết kiệm|tiên tiến|tiện ích|tiện lợi|tích cực|tinh gọn|tinh thần|toàn diện|toàn dân|tổ chức|tố cáo|tối đa|tối thiểu|tôn trọng
trả kết quả|trách nhiệm|trang thông tin|tra cứu|trao đổi|triển khai|trình tự|trình độ|trợ cấp|trợ giúp|trụ sở|trung tâm|trung thực|truyền thanh
truyền thông|trực tiếp|trực tuyến|tuân thủ|tuyển dụng|tuyên truyền|từ chối|tự động|tự giác|tư pháp|tư vấn|tương tác|tỷ lệ|ứng dụng|ứng xử
ủy ban|ủy quyền|uy tín|ưu tiên|văn bản|văn hóa|văn minh|văn phòng|vấn đề|vận hành|vì dân|viên chức|việc làm|vướng mắc|xã hội|xác minh|xác nhận
xác thực|xây dựng|xử lý|yêu cầu|y tế|kết thúc|mở rộng|lan tỏa|đổi mới|đồng hành|chuyên đề|chương trình|hạ tầng|an toàn|an ninh|trật tự|đơn giản hóa
cắt giảm|rút ngắn|chờ đợi|đi lại|tận tâm|tận tình|chu đáo|gương mẫu|trọng dân|gần dân|hiểu dân|liêm chính|kiến tạo|hành động|niềm tin|sự hài lòng
căn cước|căn cước công dân|giấy khai sinh|quyền sử dụng đất|hiệu chính|bản đồ|bước đầu|cập nhật|đề nghị|đề xuất|xin lỗi|cảm ơn|mã số|số điện thoại
đường dây nóng|một cửa|dịch vụ công|cải cách hành chính|thủ tục hành chính|chính quyền điện tử|chính quyền số|chuyển đổi số|cơ sở dữ liệu
ủy ban nhân dân|hội đồng nhân dân|trung tâm phục vụ|cổng dịch vụ công|hồ sơ trực tuyến|chữ ký số|công dân số|xã hội số|kinh tế số|bưu chính công ích
mặt trận tổ quốc|hợp tác xã|tổ dân phố|nhà văn hóa|bảo hiểm y tế|bảo hiểm xã hội|nghĩa vụ quân sự|tình trạng hôn nhân|người có công|trẻ em|phụ nữ
thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|buổi sáng|buổi chiều|hằng ngày|hằng tuần|hằng tháng|hàng ngày|hàng tuần|hàng tháng|miễn phí
`;

const lexicon: ReadonlySet<string> = new Set(compounds.split(/[|\n]/).filter((compound) => compound !== ""));

const longest = 4;

/** Lower-case letters of a syllable without punctuation at its ends. */
export function bareSyllable(syllable: string): string {
	return syllable.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/**
 * For each gap between two syllables, how much is torn by a break there: 1 for a word of two syllables, 0.4 for each longer
 * term that runs over the gap. The lexicon is our own: compounds of administrative Vietnamese, two to four syllables.
 */
export function compoundGaps(syllables: readonly string[]): number[] {
	const gaps = syllables.map(() => 0);
	const bare = syllables.map(bareSyllable);
	for (let start = 0; start < bare.length; start++) {
		for (let length = 2; length <= longest && start + length <= bare.length; length++) {
			const inside = syllables.slice(start, start + length - 1);
			if (inside.some((syllable) => /[^\p{L}\p{N}]$/u.test(syllable))) break;
			if (!lexicon.has(bare.slice(start, start + length).join(" "))) continue;
			for (let gap = start; gap < start + length - 1; gap++) gaps[gap]! += length === 2 ? 1 : 0.4;
		}
	}
	return gaps;
}
