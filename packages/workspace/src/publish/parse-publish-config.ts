import { safeAddress } from "@cchc/channel";
import { type Result, resultOf } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { channelNames, type Measure, measures } from "@cchc/report";
import { type ConfigReader, readConfig } from "./config-reader";
import type { PublishConfig, PublishTarget, TargetJournal } from "./publish-config-type";
import { readTarget } from "./read-target";

/** What {@link parsePublishConfig} needs beside the text. */
export interface PublishConfigOptions {
	/** Name of the file, for positions. */
	readonly file: string;
	/** Absolute path of the commune's folder; paths of targets start from it. */
	readonly folder: string;
	readonly plan: Plan;
}

type Fields = Readonly<Record<string, unknown>>;

function readJournal(
	reader: ConfigReader,
	owner: Fields,
	path: readonly (string | number)[],
	plan: Plan,
): TargetJournal | undefined {
	if (owner.journal === undefined) return undefined;
	const at = [...path, "journal"];
	const fields = reader.mapping(owner.journal, at, ["unit", "form", "channel", "measure"]);
	const listed = (ids: readonly string[]): string => `một trong: ${ids.join(", ")}`;
	const units = plan.units.map(({ id }) => id);
	const forms = plan.forms.map(({ id }) => id);
	const unit = reader.text(fields, [...at, "unit"], { wanted: listed(units), accepts: (id) => units.includes(id) });
	const form = reader.text(fields, [...at, "form"], { wanted: listed(forms), accepts: (id) => forms.includes(id) });
	const channels = plan.forms.find(({ id }) => id === form)?.channels ?? [];
	const channel = reader.text(fields, [...at, "channel"], {
		wanted: listed(channels.map((id) => `${id} (${channelNames[id][0]})`)),
		accepts: (id) => channels.some((known) => known === id),
		...(channels.length > 1 ? {} : { optional: true }),
	});
	const kinds = Object.keys(measures) as Measure[];
	const measure = reader.text(fields, [...at, "measure"], {
		wanted: listed(kinds),
		accepts: (id) => kinds.some((known) => known === id),
		optional: true,
	});
	if (unit === undefined || form === undefined) return undefined;
	const known = channels.find((id) => id === channel);
	return {
		unit,
		form,
		measure: kinds.find((id) => id === measure) ?? "items",
		...(known !== undefined && { channel: known }),
	};
}

/**
 * Reads `publish.yaml`: the targets a commune publishes to. Passwords never stand in it, only the names of the environment
 * variables that hold them. All faults come back at once, each with its line.
 */
export function parsePublishConfig(text: string, options: PublishConfigOptions): Result<PublishConfig> {
	const reader = readConfig(text, options.file);
	if (reader.data === undefined) return resultOf({ requireApproval: false, targets: [] }, reader.issues);
	const root = reader.mapping(reader.data, [], ["siteUrl", "requireApproval", "targets"]);
	const siteUrl = reader.text(root, ["siteUrl"], {
		wanted: "địa chỉ của trang, ví dụ: https://xa.example.vn/cchc/",
		accepts: (address) => /^https?:/.test(safeAddress(address) ?? "") && !/[?#]/.test(address),
		optional: true,
	});
	if (root.requireApproval !== undefined && typeof root.requireApproval !== "boolean") {
		reader.report("workspace/publish-wrong", ["requireApproval"], {
			name: "requireApproval",
			wanted: "true hoặc false",
		});
	}
	const list = Array.isArray(root.targets) ? root.targets : [];
	if (list.length === 0) {
		const wanted = "một danh sách nơi công bố, mỗi nơi có name và kind";
		reader.report("workspace/publish-missing", ["targets"], { name: "targets", wanted });
	}
	const names = new Set<string>();
	const targets = list.flatMap((one: unknown, index): PublishTarget[] => {
		const path = ["targets", index] as const;
		const target = readTarget(reader, one, path, options.folder);
		const journal = readJournal(reader, (one ?? {}) as Fields, path, options.plan);
		if (target === undefined) return [];
		if (names.has(target.name)) reader.report("workspace/publish-name-twice", [...path, "name"], { name: target.name });
		names.add(target.name);
		return [{ ...target, ...(journal && { journal }) }];
	});
	const config: PublishConfig = {
		requireApproval: root.requireApproval === true,
		targets,
		...(siteUrl !== undefined && { siteUrl: siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/` }),
	};
	return resultOf(config, reader.issues);
}
