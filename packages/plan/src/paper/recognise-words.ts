import type { ChannelKind, ReformArea } from "../plan-type";

const channelWords: readonly (readonly [ChannelKind, RegExp])[] = [
	["loudspeaker", /loa|truyền thanh|phát thanh/iu],
	["portal", /cổng|trang thông tin|trang tin|website|trang web/iu],
	["social", /mạng xã hội|zalo|facebook|fanpage|youtube|tiktok/iu],
	["training", /tập huấn|bồi dưỡng|lớp học/iu],
	["meeting", /hội nghị|giao ban|cuộc họp|họp thôn|sinh hoạt|tọa đàm|đối thoại/iu],
	["poster", /pa ?nô|áp phích|khẩu hiệu|băng rôn|poster|biển|standee/iu],
	["posting", /niêm yết|bảng công khai/iu],
	["contest", /cuộc thi|hội thi|thi tìm hiểu/iu],
	["document", /tờ rơi|tờ gấp|tài liệu|sổ tay|cẩm nang|ấn phẩm/iu],
	["sms", /tin nhắn|sms/iu],
	["notice-board", /bảng tin|bản tin công cộng/iu],
	["bulletin", /bản tin|thông tin cơ sở/iu],
	["communicator", /tuyên truyền viên|tuyên truyền miệng|lưu động|trực tiếp đến|tổ công nghệ số|đến từng hộ/iu],
];

const areaWords: readonly (readonly [ReformArea, RegExp])[] = [
	["steering", /chỉ đạo|điều hành|kế hoạch|chương trình/iu],
	["institutions", /thể chế|văn bản quy phạm|pháp luật/iu],
	["procedures", /thủ tục hành chính|TTHC|một cửa|dịch vụ công|phản ánh, kiến nghị/iu],
	["apparatus", /tổ chức bộ máy|tinh gọn|sắp xếp/iu],
	["civil-service", /công vụ|cán bộ, công chức|kỷ luật, kỷ cương|thái độ|đạo đức/iu],
	["public-finance", /tài chính công|ngân sách/iu],
	["digital-government", /chính quyền điện tử|chính quyền số|chuyển đổi số|trực tuyến|công nghệ thông tin/iu],
];

const audienceWords: readonly (readonly [string, RegExp])[] = [
	["can-bo", /(?:đội ngũ )?cán bộ(?:, công chức)?(?:, viên chức)?(?:, người lao động)?|công chức, viên chức/iu],
	["to-chuc-chinh-tri", /(?:các )?tổ chức chính trị(?: - xã hội)?|(?:các )?đoàn thể/iu],
	["don-vi-su-nghiep", /(?:các )?đơn vị sự nghiệp(?: công lập)?|(?:các )?trường học/iu],
	["doanh-nghiep", /(?:các )?doanh nghiệp(?:, hợp tác xã)?(?:, hộ kinh doanh)?/iu],
	["dong-bao-dan-toc", /đồng bào (?:các )?dân tộc(?: thiểu số)?/iu],
	["thanh-nien", /đoàn viên(?:, thanh niên)?|thanh niên|học sinh(?:, sinh viên)?/iu],
	["nhan-dan", /(?:mọi |các )?tầng lớp nhân dân|nhân dân|người dân|công dân/iu],
];

function matching<Name>(table: readonly (readonly [Name, RegExp])[], text: string): Name[] {
	return table.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** Channels that a form's text names; `other` when it names none. */
export function channelsOf(text: string): ChannelKind[] {
	const found = matching(channelWords, text);
	return found.length > 0 ? found : ["other"];
}

/** Reform areas that a content's text names; steering when it names none. */
export function areasOf(text: string): ReformArea[] {
	const found = matching(areaWords, text);
	return found.length > 0 ? found : ["steering"];
}

/** Groups of people that a text names, each in the text's own words. */
export function audiencesOf(text: string): { readonly id: string; readonly name: string }[] {
	return audienceWords.flatMap(([id, pattern]) => {
		const words = pattern.exec(text)?.[0];
		return words === undefined ? [] : [{ id, name: words.charAt(0).toUpperCase() + words.slice(1) }];
	});
}

const leads =
	/^(?:Tiếp tục |Thường xuyên |Tổ chức |Thực hiện )?(?:đẩy mạnh )?(?:công tác )?(?:thông tin, )?(?:tuyên truyền|phổ biến)(?:, (?:tuyên truyền|phổ biến|giới thiệu công khai|vận động))*\s+(?:về |các |thông qua |trên )*/iu;

/** A short name for tables: the first clause without "Tuyên truyền về", at most ten words, in the text's own words. */
export function labelOf(text: string): string {
	const plain = text.replace(leads, "");
	const sentence = (plain.length > 8 ? plain : text).split(/[:;.(…]/)[0]?.trim() ?? text;
	const comma = sentence.indexOf(",", 24);
	const clause = comma > 0 ? sentence.slice(0, comma) : sentence;
	const words = clause.split(" ");
	const short = words.length <= 12 ? clause : `${words.slice(0, 10).join(" ").replace(/,$/, "")} …`;
	return short.charAt(0).toUpperCase() + short.slice(1);
}
