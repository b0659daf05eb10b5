import { writePack } from "@cchc/workspace";
import { buildProvince } from "./build";
import { inboxArtifacts } from "./inbox";
import { exampleProvince } from "./province";

const folder = process.argv[2] ?? "out/province-rollup";
const folders = [
	[`${folder}/nhan-ve`, await inboxArtifacts(exampleProvince)],
	[`${folder}/tong-hop`, await buildProvince(exampleProvince)],
] as const;
for (const [path, artifacts] of folders) {
	const written = await writePack(path, artifacts);
	if (!written.ok) process.exitCode = 1;
	else process.stdout.write(`${path}: ${written.value.length} tệp\n`);
}
