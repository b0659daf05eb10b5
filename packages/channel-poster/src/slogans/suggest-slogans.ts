import type { Content } from "@cchc/plan";
import { type Slogan, type SloganAudience, sloganBank } from "./slogan-bank";

/** Slogans that go with a content of the plan, those that share most of its areas first, then in the order of the bank. */
export function suggestSlogans(content: Pick<Content, "areas">, audience?: SloganAudience): Slogan[] {
	const shared = ({ areas }: Slogan): number =>
		areas.filter((area) => content.areas.includes(area)).length / areas.length;
	return sloganBank
		.map((slogan, index) => ({ slogan, index, fit: shared(slogan) }))
		.filter(({ slogan, fit }) => fit > 0 && (audience === undefined || slogan.audiences.includes(audience)))
		.sort((one, other) => other.fit - one.fit || one.index - other.index)
		.map(({ slogan }) => slogan);
}
