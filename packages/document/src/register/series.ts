import { kindRules } from "../layout/document-kind";
import type { NumberRegister, RegisterLine } from "./register-type";

/** Which series a line belongs to, as a key. */
export function seriesOf(register: NumberRegister, line: Pick<RegisterLine, "kind" | "advisoryBody">): string {
	return `${line.advisoryBody ?? ""}/${register.series === "one" ? "" : line.kind}`;
}

/** Which series a line belongs to, in words for a message; empty for the only one. */
export function seriesName(register: NumberRegister, line: Pick<RegisterLine, "kind" | "advisoryBody">): string {
	const kind = register.series === "one" ? "" : ` của loại ${kindRules[line.kind].name}`;
	return `${kind}${line.advisoryBody === undefined ? "" : ` của ${line.advisoryBody}`}`;
}

/** Lines of a register by series, in the order they were given. */
export function linesBySeries(register: NumberRegister): RegisterLine[][] {
	const series = new Map<string, RegisterLine[]>();
	for (const line of register.lines) {
		const key = seriesOf(register, line);
		series.set(key, [...(series.get(key) ?? []), line]);
	}
	return [...series.values()];
}
