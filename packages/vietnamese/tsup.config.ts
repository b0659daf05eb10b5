import type { Options } from "tsup";
import { sharedConfig } from "../../tsup.shared";

// Reading aloud in a file of its own: bundlers drop its tables for those who do not read aloud.
const config: Options = {
	...(sharedConfig(["src/index.ts", "src/aloud/read-aloud.ts"]) as Options),
	dts: { entry: "src/index.ts" },
};

export default config;
