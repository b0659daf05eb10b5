import { compareVietnamese } from "@cchc/vietnamese";
import type { Pack } from "./pack-type";

const folderLabels: Record<string, string> = {
	"": "Văn bản và lịch",
	web: "Trang thông tin điện tử",
	radio: "Đài truyền thanh",
	poster: "Áp phích",
	reports: "Báo cáo",
};

/** The listing a person reads after a build: every file with its Vietnamese label, folder by folder. */
export function listPack(pack: Pack, out: string): string {
	const lines: string[] = [];
	for (const [folder, label] of Object.entries(folderLabels)) {
		const artifacts = pack.artifacts.filter(({ path }) => (path.includes("/") ? path.split("/")[0] : "") === folder);
		if (artifacts.length === 0) continue;
		const width = Math.max(...artifacts.map(({ path }) => path.length));
		lines.push("", `${label}:`);
		for (const artifact of [...artifacts].sort((a, b) => compareVietnamese(a.path, b.path))) {
			lines.push(`  ${artifact.path.padEnd(width)}  ${artifact.label ?? ""}`.trimEnd());
		}
	}
	const losses = pack.losses.length;
	lines.push("", `Đã tạo ${pack.artifacts.length} tệp.`);
	if (losses > 0) lines.push(`Có ${losses} chỗ các kênh phải lược bớt, ghi ở tệp losses.json của từng kênh.`);
	lines.push(`Mở xem: ${out}/plan.docx (kế hoạch), ${out}/web/index.html (trang web), ${out}/poster/ (áp phích).`, "");
	return lines.join("\n").trimStart();
}
