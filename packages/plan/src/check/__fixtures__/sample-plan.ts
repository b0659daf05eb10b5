/** A small plan without faults; a rule's example is put over it, key by key. */
export const samplePlan: Readonly<Record<string, unknown>> = {
	schemaVersion: 1,
	id: "mau-2024",
	year: 2024,
	title: "Tuyên truyền cải cách hành chính xã Mẫu năm 2024",
	issuer: { unit: "ubnd", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ MẪU"], place: "Mẫu" },
	document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" },
	mandate: {
		opening: { id: "mo-dau", text: "Ủy ban nhân dân xã Mẫu xây dựng Kế hoạch như sau:" },
		superiorPlans: [{ id: "kh-huyen", citation: "Kế hoạch số 05/KH-UBND", number: "05/KH-UBND", date: "2024-01-05" }],
	},
	purposes: [{ id: "md", text: "Nâng cao nhận thức của Nhân dân về cải cách hành chính." }],
	requirements: [{ id: "yc", text: "Kịp thời, đầy đủ, dễ hiểu." }],
	audiences: [{ id: "nguoi-dan", name: "Người dân" }],
	audienceStatements: [{ id: "dt-cau", text: "Người dân trên địa bàn xã." }],
	contents: [
		{
			id: "mot-cua",
			label: "Một cửa",
			areas: ["institutions", "procedures", "apparatus", "civil-service", "public-finance", "digital-government"],
			text: "Cơ chế một cửa và sáu lĩnh vực cải cách hành chính.",
			forms: ["loa"],
		},
	],
	forms: [
		{
			id: "loa",
			label: "Loa",
			channels: ["loudspeaker"],
			text: "Phát trên loa truyền thanh xã.",
			units: ["van-phong"],
		},
	],
	targets: [{ id: "ct", indicator: "airings", value: 96, unit: "lượt phát", form: "loa" }],
	units: [
		{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
		{ id: "van-phong", name: "Công chức văn phòng", kind: "officer", level: "commune", parent: "ubnd" },
		{ id: "ubnd-huyen", name: "Ủy ban nhân dân huyện Mẫu", kind: "committee", level: "district" },
	],
	assignments: [
		{
			id: "pc-van-phong",
			unit: "van-phong",
			role: "lead",
			heading: "Công chức văn phòng",
			tasks: [
				{
					id: "nv-1",
					text: "Phát chuyên mục trên loa truyền thanh.",
					contents: ["mot-cua"],
					forms: ["loa"],
					cadence: "month",
					product: "24 chuyên mục",
					budget: 12_000_000,
					budgetSource: "Ngân sách xã",
				},
				{ id: "nv-2", text: "Báo cáo kết quả hằng quý với cấp trên.", duties: ["bao-cao"] },
			],
		},
	],
	reportingDuties: [
		{
			id: "bao-cao",
			title: "Báo cáo kết quả tuyên truyền",
			reporter: "ubnd",
			recipient: "ubnd-huyen",
			cadences: ["quarter"],
			periodRule: "nd09",
			due: { kind: "working-days-after-cut-off", days: 2 },
		},
	],
	broadcastSlots: [{ id: "cm", title: "Chuyên mục", weekdays: [2, 5], time: "17:00", minutes: 15 }],
	outline: [
		{ id: "i", heading: "MỤC ĐÍCH", part: "purposes" },
		{ id: "ii", heading: "YÊU CẦU", part: "requirements" },
		{ id: "iii", heading: "ĐỐI TƯỢNG", part: "audiences" },
		{ id: "iv", heading: "NỘI DUNG", part: "contents" },
		{ id: "v", heading: "HÌNH THỨC", part: "forms" },
		{ id: "vi", heading: "TỔ CHỨC THỰC HIỆN", part: "assignments" },
	],
	closing: { id: "ket", text: "Trên đây là Kế hoạch của xã Mẫu năm 2024" },
	recipients: [
		{ id: "nn-huyen", text: "UBND huyện", unit: "ubnd-huyen" },
		{ id: "nn-bo-phan", text: "Các bộ phận chuyên môn thuộc xã" },
	],
	archive: "VT, VP",
	signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn A" },
};
