import {
	bodyOmissions,
	type Channel,
	checkMessage,
	type Loss,
	type Message,
	plainSafeText,
	prepareMessage,
	type RenderContext,
} from "@cchc/channel";
import { webLimits } from "./limits";
import { messageFragment, messagePage } from "./pages/message-page";
import { siteModel } from "./site-model";
import { resolveWebOptions, type WebOptions } from "./web-options";

const omissionTexts = {
	html: ["web/html-omitted", "Mã HTML trong nội dung bị bỏ; chữ bên trong được giữ."],
	image: ["web/image-linked", "Hình trong nội dung không hiện trên trang, được thay bằng liên kết hoặc lời mô tả."],
	address: ["web/address-omitted", "Liên kết có địa chỉ không được phép chỉ còn là chữ."],
} as const;

function lossesOf(source: Message, { plan }: RenderContext, artifact: string): Loss[] {
	const message = prepareMessage(source, plan);
	const losses: Loss[] = bodyOmissions(message, plan).map(({ kind, excerpt }) => {
		const [code, text] = omissionTexts[kind];
		return { code, artifact, part: "body", message: text, excerpt };
	});
	const url = source.callToAction?.url;
	if (url !== undefined && message.callToAction?.url === undefined) {
		const excerpt = [...plainSafeText(url)].slice(0, 200).join("");
		losses.push({
			code: "web/address-omitted",
			artifact,
			part: "callToAction",
			message: omissionTexts.address[1],
			excerpt,
		});
	}
	const slogans = message.slogans ?? [];
	if (slogans.length > 0) {
		const excerpt = [...slogans.join(" / ")].slice(0, 200).join("");
		losses.push({
			code: "web/slogans-omitted",
			artifact,
			part: "slogans",
			message: "Khẩu hiệu dành cho áp phích, không đưa lên trang web.",
			excerpt,
		});
	}
	return losses;
}

/**
 * The web channel: `<id>.html` is a whole page, `<id>.fragment.html` a piece for the portal's own page.
 * @throws CchcError `channel-web/invalid-option`; `core/unsafe-path` from `render` for an id that no message may have.
 */
export function web(options: WebOptions): Channel<"web"> {
	resolveWebOptions(options);
	return {
		specificationVersion: 1,
		name: "web",
		limits: webLimits,
		check: (message, { plan }) => checkMessage(message, plan),
		render: async (message, context) => {
			const site = siteModel(options, context);
			const artifacts = [messagePage(site, message), messageFragment(site, message)];
			return { artifacts, losses: lossesOf(message, context, `${message.id}.html`) };
		},
	};
}
