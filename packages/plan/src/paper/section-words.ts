import type { OutlinePart } from "../plan-type";

const words: readonly (readonly [OutlinePart, RegExp])[] = [
	["assignments", /tổ chức thực hiện|phân công|trách nhiệm (?:của|thực hiện)|tổ chức triển khai/iu],
	["targets", /chỉ tiêu/iu],
	["audiences", /đối tượng/iu],
	["forms", /hình thức|phương thức|giải pháp tuyên truyền|cách thức/iu],
	["contents", /nội dung/iu],
	["purposes", /mục đích|mục tiêu/iu],
	["requirements", /yêu cầu/iu],
];

/** The parts that a heading speaks of, in the order of the heading. */
export function partsOfHeading(heading: string): OutlinePart[] {
	return words
		.map(([part, pattern]) => ({ part, at: heading.search(pattern) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ part }) => part);
}
