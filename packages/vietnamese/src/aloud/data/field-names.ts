import { fieldAbbreviations } from "./abbreviations-field";

const single =
	"giao thông vận tải|thông tin và truyền thông|tài nguyên và môi trường|khoa học và công nghệ|giáo dục và đào tạo|nông nghiệp và phát triển nông thôn|văn hóa, thông tin|văn hóa, thể thao và du lịch|nội vụ|tài chính|tư pháp|kinh tế|văn hóa|giáo dục|y tế|xây dựng|nông nghiệp|công an|quốc phòng|tổ chức|tuyên giáo|dân tộc|lao động";

let names: ReadonlySet<string> | undefined;

/** Fields of administration, in lower case, that are part of an office's name after `Bộ`, `Sở`, `Phòng`. */
export function fieldNames(): ReadonlySet<string> {
	names ??= new Set([...single.split("|"), ...Object.values(fieldAbbreviations)]);
	return names;
}
