import { type CivilDate, formatDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import type { Issue } from "@cchc/core";
import { checkDisplay } from "../display-rules";
import { printFileName } from "../file-name";
import type { PosterFormat } from "../poster-formats";

/** A place where things hang, and what fits there. */
export interface DisplayPlace {
	readonly id: string;
	/** As people call it, e.g. `Cổng chợ Nhân Quyền`. */
	readonly name: string;
	/** Where it is, e.g. a village or coordinates. */
	readonly where?: string;
	readonly hangs: readonly { readonly format: PosterFormat; readonly quantity: number }[];
	readonly acrossRoad?: boolean;
}

/** One line of an order: a message in a format for a place. */
export interface PrintOrderLine {
	readonly message: Pick<Message, "id" | "title">;
	readonly format: PosterFormat;
	readonly quantity: number;
	readonly place: DisplayPlace;
	readonly from: CivilDate;
	readonly to: CivilDate;
}

/** What to print, where it hangs, and what is wrong with it. */
export interface PrintOrder {
	readonly lines: readonly PrintOrderLine[];
	/** Square metres of all pieces. */
	readonly area: number;
	readonly issues: readonly Issue[];
}

/** Orders every message for every place, from its first to its last day of hanging. Banners over fifteen days are warned of. */
export function orderPrints(
	messages: readonly Pick<Message, "id" | "title">[],
	places: readonly DisplayPlace[],
	span: { readonly from: CivilDate; readonly to: CivilDate },
): PrintOrder {
	const lines = messages.flatMap((message) =>
		places.flatMap((place) =>
			place.hangs.map(({ format, quantity }): PrintOrderLine => ({ message, format, quantity, place, ...span })),
		),
	);
	const area = lines.reduce((sum, { format, quantity }) => sum + (format.width * format.height * quantity) / 1e6, 0);
	const issues = places.flatMap((place, index) =>
		place.hangs.flatMap(({ format }) =>
			checkDisplay({
				format,
				place: place.name,
				...span,
				...(place.acrossRoad === undefined ? {} : { acrossRoad: place.acrossRoad }),
			}).map((issue) => ({ ...issue, path: ["places", index, ...issue.path] })),
		),
	);
	return { lines, area, issues };
}

/** A table as rows of text. */
export interface OrderTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const materials = {
	paper: "Giấy in màu",
	fabric: "Bạt hoặc vải, viền gập, đóng khoen",
	board: "Bạt hoặc nhựa dán, có khung",
	screen: "Tệp ảnh",
};

/** What the print shop makes: one row for each message and format, quantities of all places added up. */
export function printTable({ lines }: PrintOrder): OrderTable {
	const groups = new Map<string, PrintOrderLine[]>();
	for (const line of lines) {
		const key = `${line.message.id} ${line.format.id}`;
		groups.set(key, [...(groups.get(key) ?? []), line]);
	}
	const rows = [...groups.values()].map((group, index) => {
		const { message, format } = group[0]!;
		const quantity = group.reduce((sum, line) => sum + line.quantity, 0);
		return [
			String(index + 1),
			message.title.replaceAll("|", "").replace(/\s+/gu, " ").trim(),
			format.label,
			metres(format),
			materials[format.medium],
			String(quantity),
			squareMetres((format.width * format.height * quantity) / 1e6),
			printFileName(message.id, format),
		];
	});
	return {
		columns: ["TT", "Nội dung", "Loại", "Kích thước (m)", "Chất liệu", "Số lượng", "Diện tích (m²)", "Tệp in"],
		rows,
	};
}

/** Where everything hangs: one row for each place and format. */
export function placeTable({ lines }: PrintOrder): OrderTable {
	const groups = new Map<string, PrintOrderLine[]>();
	for (const line of lines) {
		const key = `${line.place.id} ${line.format.id}`;
		groups.set(key, [...(groups.get(key) ?? []), line]);
	}
	const rows = [...groups.values()].map((group, index) => {
		const { place, format, from, to } = group[0]!;
		const quantity = group.reduce((sum, line) => sum + line.quantity, 0);
		const days = `${formatDate(from, "numeric")} – ${formatDate(to, "numeric")}`;
		return [String(index + 1), place.name, place.where ?? "", format.label, String(quantity), days];
	});
	return { columns: ["TT", "Nơi treo", "Địa chỉ", "Loại", "Số lượng", "Thời gian treo"], rows };
}

function metres({ width, height }: PosterFormat): string {
	return `${decimal(width / 1000)} × ${decimal(height / 1000)}`;
}

/** Square metres with at most two decimals and a comma. */
export function squareMetres(value: number): string {
	return decimal(Math.round(value * 100) / 100);
}

function decimal(value: number): string {
	return String(Math.round(value * 1000) / 1000).replace(".", ",");
}
