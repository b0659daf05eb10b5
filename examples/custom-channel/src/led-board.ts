import { type Channel, type ChannelLimit, checkMessage, type Loss, type Message, prepareMessage } from "@cchc/channel";
import { createArtifact } from "@cchc/core";
import { graphemes, truncate } from "@cchc/vietnamese";

/** What a board can show. */
export interface LedBoardOptions {
	/** Letters in a line. */
	readonly columns: number;
	/** Lines at once. */
	readonly rows: number;
}

const marks: Readonly<Record<Message["status"], string>> = { draft: "DỰ THẢO: ", exercise: "DIỄN TẬP: ", actual: "" };

function limitsOf({ columns, rows }: LedBoardOptions): ChannelLimit[] {
	const source = "Thông số bảng đèn của xã";
	const asOf = "2024-01-02";
	return [
		{ id: "columns", label: "Số chữ một dòng", value: columns, unit: "ký tự", source, asOf },
		{ id: "rows", label: "Số dòng một lượt", value: rows, unit: "dòng", source, asOf },
	];
}

/** Fills lines with whole words; a word longer than a line is cut with `…`. */
function fillLines(text: string, columns: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && graphemes(longer).length <= columns) lines[lines.length - 1] = longer;
		else lines.push(truncate(word, columns).text);
	}
	return lines;
}

/** Channel `led-board`: `<id>.led.txt`, title and summary for the board at the market, line by line. */
export function ledBoard(options: LedBoardOptions): Channel<"led-board"> {
	return {
		specificationVersion: 1,
		name: "led-board",
		limits: limitsOf(options),
		check: (message, { plan }) => checkMessage(message, plan),
		render: async (source, { plan }) => {
			const message = prepareMessage(source, plan);
			const path = `${message.id}.led.txt`;
			const mark = message.kind === "cancel" ? "HỦY BỎ: " : marks[message.status];
			const lines = fillLines(`${mark}${message.title}. ${message.summary}`.toUpperCase(), options.columns);
			const losses: Loss[] = [
				{
					code: "led-board/body-omitted",
					artifact: path,
					part: "body",
					message: "Bảng đèn chỉ chạy tiêu đề và tóm tắt, không có phần nội dung.",
				},
			];
			const cut = lines.slice(options.rows).join(" ");
			if (cut !== "") {
				losses.push({
					code: "led-board/text-cut",
					artifact: path,
					part: "summary",
					message: "Phần cuối bị cắt cho vừa bảng đèn.",
					excerpt: truncate(cut, 200).text,
				});
			}
			const text = `${lines.slice(0, options.rows).join("\n")}\n`;
			return { artifacts: [createArtifact(path, "text/plain; charset=utf-8", text, "Chữ cho bảng đèn")], losses };
		},
	};
}
