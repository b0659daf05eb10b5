import { resolve } from "node:path";
import { decodeUtf8, type Result, succeed } from "@cchc/core";
import { readFileInside } from "../read-file";
import type { Workspace } from "../workspace";
import { parsePublishConfig } from "./parse-publish-config";
import type { PublishConfig } from "./publish-config-type";

const sizeLimit = 1024 * 1024;

/** File of a commune's folder that says where it publishes. */
export const publishConfigName = "publish.yaml";

/** Reads `publish.yaml` of a commune's folder. @returns `undefined` as the value when there is no such file. */
export async function readPublishConfig({
	folder,
	plan,
}: Pick<Workspace, "folder" | "plan">): Promise<Result<PublishConfig | undefined>> {
	const read = await readFileInside(folder, publishConfigName, sizeLimit);
	if (!read.ok) return read;
	if (read.value === undefined) return succeed(undefined);
	return parsePublishConfig(decodeUtf8(read.value), { file: publishConfigName, folder: resolve(folder), plan });
}
