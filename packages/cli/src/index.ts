export type { CliContext } from "./cli-context";
export { buildPack } from "./pack/build-pack";
export type { Pack } from "./pack/pack-type";
export { runCli } from "./run-cli";
