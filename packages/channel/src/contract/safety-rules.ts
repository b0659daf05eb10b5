import { CchcError, isSafeArtifactPath } from "@cchc/core";
import { attackMessages } from "./attack-messages";
import type { ChannelRule } from "./channel-rule-type";
import { findExecutable } from "./find-executable";
import { eachRendition, first } from "./rule-helpers";

/** Hostile ids and texts do no harm. */
export const safetyRules: readonly ChannelRule[] = [
	{
		id: "hostile-id",
		title: "cannot be led out of its folder by an id",
		check: async (subject) => {
			const found: string[] = [];
			for (const id of ["../../etc/passwd", "a/../../b", "C:\\x", "con", "a\u0000b", "", "à", "x".repeat(400)]) {
				try {
					const { artifacts } = await subject.create().render({ ...first(subject), id }, subject.context);
					found.push(
						...artifacts.filter(({ path }) => !isSafeArtifactPath(path)).map(({ path }) => `unsafe path ${path}`),
					);
				} catch (error) {
					if (!CchcError.isInstance(error)) found.push(`id ${JSON.stringify(id)}: ${String(error)} is no CchcError`);
				}
			}
			return found;
		},
	},
	{
		id: "hostile-text",
		title: "turns hostile text into harmless text",
		check: (subject) =>
			eachRendition(subject, attackMessages(subject.context.plan), ({ artifacts }) =>
				artifacts.flatMap((artifact) => findExecutable(artifact).map((what) => `${artifact.path}: ${what}`)),
			),
	},
];
