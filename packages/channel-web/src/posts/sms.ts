import { type Channel, checkMessage, type Loss } from "@cchc/channel";
import { CchcError, createArtifact } from "@cchc/core";
import { removeTones, smsLength } from "@cchc/vietnamese";
import { excerptOf, fitText } from "./fit-text";
import { smsLimits } from "./post-limits";
import { postParts } from "./post-parts";
import type { PostOptions } from "./post-type";

/** How a text message is made. */
export interface SmsOptions extends PostOptions {
	/** Most joined parts, 1 to 10. Default 3. */
	readonly parts?: number;
	/** Writes without tone marks (`không dấu`), which fits twice as much into a part. Never done unasked. */
	readonly unaccented?: boolean;
}

/** Letters as a phone sends them: no letter is ever dropped; only the marks go, and only when asked for. */
function written(text: string, unaccented: boolean): string {
	return unaccented
		? removeTones(text).replace(/[–—]/g, "-").replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, "...")
		: text;
}

/**
 * Channel `sms`: `<id>.sms.txt`, title, summary and what to do, cut to the number of parts. Nothing is sent.
 * @throws CchcError `channel-web/invalid-option` when `parts` is no whole number from 1 to 10.
 */
export function sms(options: SmsOptions = {}): Channel<"sms"> {
	const { parts: most = 3, unaccented = false } = options;
	if (!Number.isInteger(most) || most < 1 || most > 10) {
		throw new CchcError({ code: "channel-web/invalid-option", message: `parts must be 1 to 10, got ${most}` });
	}
	return {
		specificationVersion: 1,
		name: "sms",
		limits: smsLimits(most),
		check: (message, { plan }) => checkMessage(message, plan),
		render: async (message, context) => {
			const path = `${message.id}.sms.txt`;
			const parts = postParts(message, options, context);
			const losses: Loss[] = [];
			const lose = (code: string, part: string, text: string, excerpt: string): void => {
				losses.push({ code, artifact: path, part, message: text, excerpt: excerptOf(excerpt) });
			};
			const fits = (text: string): boolean => smsLength(written(text, unaccented)).parts <= most;
			const tail = [parts.contacts.find((line) => /\d/.test(line)), parts.link].filter((line) => line !== undefined);
			const join = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");
			const title = fitText(parts.title, (text) => fits(join(text, ...tail)));
			const kept = title.text === "" ? fitText(parts.title, fits) : title;
			const end = title.text === "" ? [] : tail;
			const summary =
				kept.cut === ""
					? fitText(parts.summary, (text) => fits(join(kept.text, text, ...end)))
					: { text: "", cut: parts.summary };
			if (kept.cut !== "") lose("sms/title-cut", "title", "Tiêu đề bị cắt bớt cho vừa số tin nhắn.", kept.cut);
			if (summary.cut !== "")
				lose("sms/summary-cut", "summary", "Tóm tắt bị cắt bớt cho vừa số tin nhắn.", summary.cut);
			if (end.length < tail.length)
				lose(
					"sms/contacts-omitted",
					"contacts",
					"Tin nhắn không đủ chỗ cho số điện thoại và địa chỉ trang.",
					tail.join(" "),
				);
			lose(
				"sms/body-omitted",
				"body",
				"Tin nhắn chỉ có tiêu đề và tóm tắt, không có phần nội dung.",
				parts.body.join(" "),
			);
			if (unaccented) lose("sms/unaccented", "title", "Tin nhắn viết không dấu theo lựa chọn của xã.", parts.title);
			const text = written(join(kept.text, summary.text, ...end), unaccented);
			return {
				artifacts: [createArtifact(path, "text/plain; charset=utf-8", text, `Tin nhắn: ${parts.title}`)],
				losses,
			};
		},
	};
}
