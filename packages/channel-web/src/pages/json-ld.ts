import { type Message, type RenderContext, safeAddress } from "@cchc/channel";
import { momentOf } from "../feeds/moment";
import { anchorOf } from "../procedures/anchor";
import type { Procedure } from "../procedures/procedure-type";
import { pageUrl, type Site } from "../site-model";

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The commune as schema.org GovernmentOrganization. */
function organizationData(site: Site): Json {
	const { plan } = site.context;
	const phone = plan.contacts?.find(({ kind }) => kind === "phone")?.value;
	const email = plan.contacts?.find(({ kind }) => kind === "email")?.value;
	const address = plan.contacts?.find(({ kind }) => kind === "address")?.value;
	return {
		"@type": "GovernmentOrganization",
		"@id": `${site.url}#to-chuc`,
		name: plan.units.find(({ id }) => id === plan.issuer.unit)?.name ?? plan.issuer.letterhead.join(" "),
		url: site.url,
		telephone: phone,
		email,
		address,
	};
}

/** A message as schema.org NewsArticle, with its organization. */
export function articleData(source: Message, site: Site): Json {
	const message = site.prepared(source);
	const image = site.options.image(source);
	return {
		"@context": "https://schema.org",
		"@graph": [
			organizationData(site),
			{
				"@type": "NewsArticle",
				"@id": `${pageUrl(site, message.id)}#bai`,
				headline: message.title,
				description: message.summary,
				inLanguage: "vi",
				datePublished: momentOf(message.validFrom),
				dateModified: message.approval?.at ?? momentOf(message.validFrom),
				expires: message.expires,
				mainEntityOfPage: pageUrl(site, message.id),
				image: image === undefined ? undefined : new URL(image.url, site.url).href,
				articleSection: contentLabels(message, site.context),
				author: { "@id": `${site.url}#to-chuc` },
				publisher: { "@id": `${site.url}#to-chuc` },
			},
		],
	};
}

function contentLabels(message: Message, { plan }: RenderContext): string[] {
	return plan.contents.filter(({ id }) => message.contents.includes(id)).map(({ label }) => label);
}

/** Procedures as schema.org GovernmentService. */
export function servicesData(site: Site, path: string, procedures: readonly Procedure[]): Json {
	const operator = { "@id": `${site.url}#to-chuc` };
	const services = procedures.map((procedure): Json => {
		const url = procedure.url === undefined ? undefined : safeAddress(procedure.url);
		return {
			"@type": "GovernmentService",
			"@id": new URL(`${path}#${anchorOf(procedure.id)}`, site.url).href,
			name: procedure.name,
			identifier: procedure.id,
			serviceType: procedure.field,
			serviceOperator: operator,
			areaServed: site.context.plan.issuer.place,
			availableChannel: url === undefined ? undefined : { "@type": "ServiceChannel", serviceUrl: url },
		};
	});
	return { "@context": "https://schema.org", "@graph": [organizationData(site), ...services] };
}

/** JSON that cannot close its `script` element nor open a comment in it. */
export function jsonForScript(data: Json): string {
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}

/** The home page: the organization and its website. */
export function siteData(site: Site): Json {
	return {
		"@context": "https://schema.org",
		"@graph": [
			organizationData(site),
			{
				"@type": "WebSite",
				"@id": `${site.url}#trang`,
				name: site.name,
				url: site.url,
				inLanguage: "vi",
				publisher: { "@id": `${site.url}#to-chuc` },
			},
		],
	};
}
