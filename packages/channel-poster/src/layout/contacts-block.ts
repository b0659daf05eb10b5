import type { PosterColor } from "../color";
import type { Block } from "./block";
import type { Kit } from "./kit";

/** Colours of contact lines on a surface. */
export interface ContactColors {
	readonly on: PosterColor;
	readonly label: PosterColor;
	readonly strong: PosterColor;
	readonly text: PosterColor;
}

/** Colours for contacts on the strong ground. */
export function groundContacts({ theme }: Kit): ContactColors {
	return { on: theme.ground, label: theme.groundSoft, strong: theme.groundInk, text: theme.groundSoft };
}

/** Colours for contacts on the light sheet. */
export function sheetContacts({ theme }: Kit): ContactColors {
	return { on: theme.sheet, label: theme.sheetSoft, strong: theme.sheetStrong, text: theme.sheetInk };
}

/** One contact as a block: a telephone number large under its label, everything else as a labelled line. */
export function contactBlock(
	kit: Kit,
	contact: { readonly kind: string; readonly label: string; readonly value: string },
	colors: ContactColors,
	options: { readonly optional?: number; readonly gap?: number; readonly align?: "left" | "center" } = {},
): Block {
	const { unit } = kit;
	const { align = "left" } = options;
	const phone = contact.kind === "phone";
	const label = kit.copy(contact.label, { face: "regular", role: "label", fill: colors.label, on: colors.on, align });
	const value = kit.copy(contact.value, {
		face: phone ? "extraBold" : "bold",
		role: "contact",
		fill: phone ? colors.strong : colors.text,
		on: colors.on,
		align,
		...(phone ? { tracking: 0.01 } : {}),
	});
	return {
		part: "contacts",
		gap: options.gap ?? 1.1,
		...(options.optional === undefined ? {} : { optional: options.optional }),
		arrange: (width, scale) => {
			const first = kit.paragraph(label, 1.05 * unit * scale, width, "balanced");
			const second = kit.paragraph(value, (phone ? 2.1 : 1.2) * unit * scale, width, "balanced");
			if (first === undefined || second === undefined) return undefined;
			if (phone && second.lines.length > 1) return undefined;
			const gap = 0.5 * unit * scale;
			return {
				height: first.height + gap + second.height,
				draw: (x, y) => {
					kit.draw(label, first, x, y, width);
					kit.draw(value, second, x, y + first.height + gap, width);
				},
			};
		},
	};
}
