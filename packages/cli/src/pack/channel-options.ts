import type { Message } from "@cchc/channel";
import type { RadioOptions } from "@cchc/channel-radio";
import type { WebImage, WebOptions } from "@cchc/channel-web";
import type { Artifact } from "@cchc/core";
import type { Plan } from "@cchc/plan";

/** The station as it names itself on air. */
function stationName(plan: Plan): string {
	const unit = plan.units.find(({ kind }) => kind === "radio-station");
	const name = unit?.name ?? "Đài truyền thanh xã";
	return name.includes(plan.issuer.place) ? name : `${name} ${plan.issuer.place}`;
}

/** Radio with the plan's station; messages that name no contact end with the commune's first telephone number. */
export function radioOptionsOf(plan: Plan): RadioOptions {
	const phone = plan.contacts?.find(({ kind }) => kind === "phone");
	return { station: { name: stationName(plan), ...(phone === undefined ? {} : { contacts: [phone.id] }) } };
}

/** Width and height of a PNG, pixels, as its first chunk says. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Web pages whose picture is the message's poster. */
export function webOptionsOf(plan: Plan, posters: ReadonlyMap<string, Artifact>): WebOptions {
	const own = plan.contacts?.find(({ id, kind }) => kind === "url" && id.startsWith("cong-xa"))?.value;
	const image = ({ id, title }: Message): WebImage | undefined => {
		const poster = posters.get(id);
		if (poster === undefined) return undefined;
		const { path, bytes } = poster;
		return {
			url: `../poster/${path}`,
			alt: `Áp phích: ${title}`,
			...pngSize(bytes),
			mediaType: "image/png",
			length: bytes.length,
		};
	};
	return { siteUrl: own ?? "https://example.vn", image };
}
