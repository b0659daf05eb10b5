import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { created, sampleDocument, sampleTable } from "../__fixtures__/sample-documents";
import { flowOf, textBlock } from "../__fixtures__/sample-flow";
import { layoutDocument } from "../layout/layout-document";
import { renderText } from "../render-text";
import { renderHtml } from "./render-html";

const body = [{ kind: "heading", level: 1, number: "I.", text: "Kết quả" } as const, sampleTable(2)];
const flow = unwrap(layoutDocument(sampleDocument("plan", { body }), { mode: "final", created }));

describe("renderHtml", () => {
	it("marks up language, title, headings and table heads", () => {
		const html = renderHtml(flow);
		expect(html).toContain('<html lang="vi">');
		expect(html).toMatch(/<h1[^>]*><strong>KẾ HOẠCH<\/strong><\/h1>/);
		expect(html).toMatch(/<h2[^>]*><strong>I\. KẾT QUẢ<\/strong><\/h2>/);
		expect(html.match(/<th scope="col"/g)).toHaveLength(3);
		expect(html.match(/<table role="presentation"/g)).toHaveLength(2);
	});

	it("cannot be broken out of", () => {
		const nasty = '</style><script>alert(1)</script>" onload="x';
		const html = renderHtml(
			flowOf([textBlock(nasty, { id: nasty, runs: [{ text: nasty, color: "red;x:url(1)" }] } as never)], {
				title: nasty,
				font: 'a";}</style><script>',
				watermark: nasty,
			}),
		);
		expect(html).not.toContain("<script");
		expect(html.match(/<\/style>/g)).toHaveLength(1);
		expect(html).not.toContain(`" onload=`);
		expect(html).not.toContain("url(1)");
	});
});

describe("renderText", () => {
	it("puts every paragraph on a line and tables between bars", () => {
		expect(renderText(flow).split("\n").slice(-14)).toMatchInlineSnapshot(`
			[
			  "Kết quả thực hiện",
			  "STT | Nội dung | Ngày",
			  "1 | Hoạt động 1 | 15/12/2024",
			  "2 | Hoạt động 2 | 15/12/2024",
			  "./.",
			  "",
			  "Nơi nhận:",
			  "- UBND huyện;",
			  "- Các bộ phận chuyên môn;",
			  "- Lưu: VT, VP.",
			  "TM. ỦY BAN NHÂN DÂN",
			  "CHỦ TỊCH",
			  "Nguyễn Văn Nhự",
			  "",
			]
		`);
	});
});
