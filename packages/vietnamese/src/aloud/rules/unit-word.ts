import { type Unit, units } from "../data/units";
import type { Rule } from "../rule";

const magnitude = /(?:triệu|nghìn|ngàn|tỷ|tỉ|trăm)\s$/u;
const times: Readonly<Record<string, string>> = { h: "giờ", giờ: "giờ", s: "giây", giây: "giây", phút: "phút" };
const squares: Readonly<Record<string, string>> = { "²": "2", "³": "3" };

/** Units of measure that stand without a number: `giá mỗi kg`, `đồng/m2`, `km/h`. */
export const readUnitWord: Rule = (place) => {
	const written = place.word;
	if (written === "đ" && magnitude.test(place.near)) return { words: "đồng", length: 1, kind: "money" };
	if (written === "" || written.length > 6 || (written.length === 3 && /^[A-Z]{3}$/.test(written))) return undefined;
	const next = place.text[place.index + written.length] ?? " ";
	const power = "23²³".includes(next) ? next : "";
	const unit: Unit | undefined = units.get(written + (squares[power] ?? power));
	if (unit?.alone !== true) return undefined;
	const length = written.length + power.length;
	const per = /^\/(h|giờ|s|giây|phút)(?!\p{L})/u.exec(place.next(length));
	if (per === null) return { words: unit.spoken, length, kind: "measure" };
	const words = `${unit.spoken} ${place.conventions.per} ${times[per[1] as string]}`;
	return { words, length: length + per[0].length, kind: "measure" };
};
