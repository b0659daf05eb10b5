/** A document that no longer holds. */
export interface RepealedDocument {
	/** Number and symbol, as it stands in a text. */
	readonly document: string;
	/** Full name for a message. */
	readonly name: string;
	/** First day it no longer holds, ISO. */
	readonly from: string;
	readonly replacedBy: string;
}

/** Documents that plans still cite after their end. */
export const repealedDocuments: readonly RepealedDocument[] = [
	{
		document: "110/2004/NĐ-CP",
		name: "Nghị định 110/2004/NĐ-CP về công tác văn thư",
		from: "2020-03-05",
		replacedBy: "Nghị định 30/2020/NĐ-CP",
	},
	{
		document: "01/2011/TT-BNV",
		name: "Thông tư 01/2011/TT-BNV về thể thức văn bản",
		from: "2020-03-05",
		replacedBy: "Nghị định 30/2020/NĐ-CP",
	},
	{
		document: "30c/NQ-CP",
		name: "Nghị quyết 30c/NQ-CP về cải cách hành chính giai đoạn 2011 - 2020",
		from: "2021-07-15",
		replacedBy: "Nghị quyết 76/NQ-CP ngày 15/7/2021",
	},
	{
		document: "43/2011/NĐ-CP",
		name: "Nghị định 43/2011/NĐ-CP về dịch vụ công trực tuyến",
		from: "2022-08-15",
		replacedBy: "Nghị định 42/2022/NĐ-CP",
	},
	{
		document: "52/2016/QĐ-TTg",
		name: "Quyết định 52/2016/QĐ-TTg về thông tin cơ sở",
		from: "2024-07-01",
		replacedBy: "Nghị định 49/2024/NĐ-CP",
	},
	{
		document: "61/2018/NĐ-CP",
		name: "Nghị định 61/2018/NĐ-CP về cơ chế một cửa",
		from: "2025-07-01",
		replacedBy: "Nghị định 118/2025/NĐ-CP",
	},
	{
		document: "107/2021/NĐ-CP",
		name: "Nghị định 107/2021/NĐ-CP về cơ chế một cửa",
		from: "2025-07-01",
		replacedBy: "Nghị định 118/2025/NĐ-CP",
	},
	{
		document: "77/2015/QH13",
		name: "Luật Tổ chức chính quyền địa phương 77/2015/QH13",
		from: "2025-03-01",
		replacedBy: "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
	},
	{
		document: "42/2022/NĐ-CP",
		name: "Nghị định 42/2022/NĐ-CP về dịch vụ công trực tuyến",
		from: "2026-07-01",
		replacedBy: "Nghị định 224/2026/NĐ-CP",
	},
];
