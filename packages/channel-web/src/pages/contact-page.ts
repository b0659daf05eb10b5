import { element } from "../html/markup";
import type { Site } from "../site-model";
import { contactMarkup } from "./article";
import { pageHtml } from "./page";
import type { SitePage } from "./topics";

const steps = [
	"Nói rõ việc gì, ở đâu, ngày nào, ai giải quyết.",
	"Gửi kèm giấy hẹn, ảnh chụp hoặc giấy tờ có liên quan, nếu có.",
	"Để lại họ tên và số điện thoại để được trả lời; họ tên được giữ bí mật khi có yêu cầu.",
];

/** Hotline and feedback: every contact of the plan, and how to send feedback. */
export function contactPage(site: Site): SitePage {
	const { plan } = site.context;
	const contacts = plan.contacts ?? [];
	const path = "lien-he.html";
	const sample = contacts.some(({ source }) => source === "illustrative");
	const html = pageHtml(site, {
		path,
		title: "Liên hệ, phản ánh",
		description: "Đường dây nóng, địa chỉ, giờ làm việc và cách gửi phản ánh, kiến nghị về thủ tục hành chính.",
		main: [
			element("h1", {}, "Liên hệ, phản ánh"),
			sample
				? element(
						"p",
						{ class: "notice" },
						element("strong", {}, "Một số thông tin dưới đây là số liệu minh họa, chưa phải số liệu thật."),
					)
				: undefined,
			element(
				"p",
				{ class: "summary" },
				"Người dân, doanh nghiệp gửi phản ánh, kiến nghị về thủ tục hành chính, quy định hành chính và thái độ phục vụ theo các địa chỉ dưới đây.",
			),
			contacts.length === 0 ? undefined : element("dl", { class: "pairs" }, contacts.map(contactMarkup)),
			element("h2", {}, "Khi gửi phản ánh, kiến nghị"),
			element(
				"ol",
				{},
				steps.map((step) => element("li", {}, step)),
			),
		],
	});
	return { path, html, label: "Liên hệ, phản ánh" };
}
