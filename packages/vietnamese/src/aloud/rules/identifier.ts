import { readDigits } from "../../cardinal";
import { spellLetters } from "../data/letter-names";
import { matchAt, type Rule } from "../rule";

const code = /(?:[A-ZĐ]{1,5}[ ]?)?\d[\dA-ZĐ]*(?:[.\-/][\dA-ZĐ]+|[ ]\d+(?![.,/]\d)){0,8}(?![\p{L}\d])/uy;
const procedure = /\d\.0\d{5}(?:\.\d{3}\.\d{2}\.\d{2}(?:\.[A-Z]\d{2})?)?(?![\p{L}\d]|[.,]\d)/uy;
const documentNumber = /\d\/(?:(?:19|20)\d\d(?:\/|$)|\p{Lu}{2})/u;
const identifierWords =
	/(?:tài khoản(?: ngân hàng| thanh toán)?|số thẻ|căn cước(?: công dân)?|định danh(?: cá nhân)?|chứng minh (?:thư )?(?:nhân dân)?|mã số thuế|mã số|mã hồ sơ|mã bưu chính|mã vùng|mã (?:xác thực )?o tê pê|o tê pê|mã otp|mật khẩu|mã pin|số seri|số phát hành|sổ đỏ|sổ hồng|số sê ri|sê ri|seri|serial|mã vạch|mã bhxh|số sổ|bảo hiểm y tế|sổ bảo hiểm xã hội|hộ chiếu|mã đơn vị|mã xã|mã huyện|mã tỉnh|mã thủ tục(?: hành chính)?|mã định danh|mã giao dịch|mã sinh viên|mã nhân viên|mã học sinh|mã khách hàng|mã tra cứu|số hiệu)(?: số)?\s*(?:là|:)?\s*$/u;
const identifierEnds = new Set(
	"khoản toán thẻ cước dân danh nhân thuế số sơ chính vùng thực pê otp khẩu pin seri ri serial hành đỏ hồng vạch bhxh sổ tế hội chiếu vị xã huyện tỉnh tục dịch viên sinh hàng cứu hiệu là".split(
		" ",
	),
);
const signs: Readonly<Record<string, string>> = { ".": "chấm", "-": "gạch ngang", "/": "trên" };

/** Codes that are read sign by sign because the words before say what they are: `mã số thuế`, `tài khoản`, `mã hồ sơ`. */
export const readIdentifier: Rule = (place) => {
	const listed = place.text[place.index + 1] === "." ? matchAt(procedure, place.text, place.index) : undefined;
	if (listed === undefined && !identifierEnds.has(place.previousWord)) return undefined;
	const match = listed ?? matchAt(code, place.text, place.index);
	if (match === undefined || match[0].length < 3) return undefined;
	if (listed === undefined && (!identifierWords.test(place.near) || documentNumber.test(match[0]))) return undefined;
	const pieces = match[0].match(/\d+|\p{L}+|[.\-/]/gu) ?? [];
	const words = pieces.map((piece) => (/\d/.test(piece) ? readDigits(piece) : (signs[piece] ?? spellLetters(piece))));
	return { words: words.join(" "), length: match[0].length, kind: "identifier" };
};
