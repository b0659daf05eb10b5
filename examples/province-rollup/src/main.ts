import { writePack } from "@cchc/workspace";
import { buildProvince } from "./build";
import { exampleProvince } from "./province";

const folder = process.argv[2] ?? "out/province-rollup";
const written = await writePack(folder, await buildProvince(exampleProvince));
if (!written.ok) process.exitCode = 1;
else for (const path of written.value) process.stdout.write(`${folder}/${path}\n`);
