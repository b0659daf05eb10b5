const phrases = [
	"tuyên truyền",
	"truyền thanh",
	"cải cách",
	"hành chính",
	"thủ tục",
	"hình thức",
	"nội dung",
	"công chức",
	"viên chức",
	"đối tượng",
	"kế hoạch",
	"niêm yết",
	"trực tuyến",
	"kết quả",
	"phản ánh",
	"kiến nghị",
	"khẩu hiệu",
	"áp phích",
	"chính quyền",
	"chuyển đổi",
	"lồng ghép",
	"tập huấn",
	"bồi dưỡng",
	"phổ biến",
	"giáo dục",
	"pháp luật",
	"tổ chức",
	"thực hiện",
	"triển khai",
	"tiếp nhận",
	"giải quyết",
	"doanh nghiệp",
	"trách nhiệm",
	"chất lượng",
	"nhiệm vụ",
	"đường dây",
	"dịch vụ",
	"chuyên mục",
	"phối hợp",
] as const;

/** Right two-syllable words that share a syllable with a word of administration. */
const others = [
	"tình hình",
	"thực tế",
	"thực trạng",
	"thực sự",
	"hình thành",
	"hình thứ",
	"công chứng",
	"thông báo",
	"chức năng",
	"nghiệp vụ",
	"quy chế",
	"quá trình",
	"hành chánh",
	"ngân hàng",
	"truyền thành",
];

function index(key: 0 | 1): ReadonlyMap<string, readonly string[]> {
	const words = new Map<string, string[]>();
	for (const phrase of phrases) {
		const pair = phrase.split(" ") as [string, string];
		const known = words.get(pair[key]) ?? [];
		known.push(pair[1 - key] as string);
		words.set(pair[key], known);
	}
	return words;
}

/** Two-syllable words that every plan uses, by first and by second syllable. */
export const adminPhrases: {
	/** These and other right words. */
	readonly known: ReadonlySet<string>;
	readonly byFirst: ReadonlyMap<string, readonly string[]>;
	readonly bySecond: ReadonlyMap<string, readonly string[]>;
} = { known: new Set<string>([...phrases, ...others]), byFirst: index(0), bySecond: index(1) };
