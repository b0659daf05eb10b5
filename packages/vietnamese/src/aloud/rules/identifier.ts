import { readDigits } from "../../cardinal";
import { spellLetters } from "../data/letter-names";
import { matchAt, type Rule } from "../rule";

const code = /[A-ZĐ]{0,5}\d[\dA-ZĐ]*(?:[.\-/][\dA-ZĐ]+){0,8}(?![\p{L}\d])/uy;
const identifierWords =
	/(?:tài khoản|số thẻ|căn cước(?: công dân)?|định danh(?: cá nhân)?|chứng minh (?:thư )?(?:nhân dân)?|mã số thuế|mã số|mã hồ sơ|mã bưu chính|mã vùng|mã (?:xác thực )?o tê pê|o tê pê|mã otp|mật khẩu|mã pin|số seri|số sê ri|sê ri|seri|serial|mã vạch|mã bhxh|số sổ|bảo hiểm y tế|sổ bảo hiểm xã hội|hộ chiếu|mã đơn vị|mã xã|mã huyện|mã tỉnh|mã thủ tục|mã định danh|mã giao dịch|mã sinh viên|mã nhân viên|mã học sinh|mã khách hàng|mã tra cứu|số hiệu)(?: số)?\s*(?:là|:)?\s*$/u;
const signs: Readonly<Record<string, string>> = { ".": "chấm", "-": "gạch ngang", "/": "trên" };

/** Codes that are read sign by sign because the words before say what they are: `mã số thuế`, `tài khoản`, `mã hồ sơ`. */
export const readIdentifier: Rule = (place) => {
	const match = matchAt(code, place.text, place.index);
	if (match === undefined || match[0].length < 3 || !identifierWords.test(place.before)) return undefined;
	const pieces = match[0].match(/\d+|\p{L}+|[.\-/]/gu) ?? [];
	const words = pieces.map((piece) => (/\d/.test(piece) ? readDigits(piece) : (signs[piece] ?? spellLetters(piece))));
	return { words: words.join(" "), length: match[0].length, kind: "identifier" };
};
