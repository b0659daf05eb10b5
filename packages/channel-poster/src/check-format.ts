import type { Issue } from "@cchc/core";
import { longestPage, type PosterFormat } from "./poster-formats";
import { posterIssue } from "./poster-issues";

/** What is wrong with a format of one's own: a name that is no file name, lengths that no print shop can make. */
export function checkFormat(format: PosterFormat): Issue[] {
	const { id, width, height, bleed, margin, readingDistance, scanDistance, scale = 1, eyelets = 1 } = format;
	const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
	const faults = [
		/^[a-z0-9][a-z0-9-]{0,39}$/.test(id) ? "" : `tên «${String(id).slice(0, 40)}» (chỉ gồm chữ thường a–z, số, dấu -)`,
		within(width, 50, 30_000) && within(height, 50, 30_000) ? "" : `khổ ${width} × ${height} mm (từ 50 đến 30.000 mm)`,
		within(bleed, 0, 200) ? "" : `tràn lề ${bleed} mm (từ 0 đến 200 mm)`,
		within(margin, 0, Math.min(width, height) / 3) ? "" : `lề ${margin} mm (không quá một phần ba cạnh ngắn)`,
		within(readingDistance, 0.2, 200) ? "" : `khoảng cách đọc ${readingDistance} m (từ 0,2 đến 200 m)`,
		within(scanDistance, 0.1, 200) ? "" : `khoảng cách quét ${scanDistance} m (từ 0,1 đến 200 m)`,
		eyelets > 0 ? "" : `khoảng cách khoen ${eyelets} mm`,
		!((Math.max(width, height) + 2 * bleed) / scale > longestPage) && Number.isInteger(scale) && scale > 0
			? ""
			: `tỷ lệ 1:${scale} (trang PDF dài nhất 5 m, ví dụ scale: 10)`,
	].filter((fault) => fault !== "");
	if (faults.length === 0) return [];
	return [
		posterIssue("bad-format", ["formats"], { format: String(format.label).slice(0, 80), faults: faults.join("; ") }),
	];
}
