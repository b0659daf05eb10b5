import { defineConfig, type Options } from "tsup";

/** ESM, types beside it, nothing bundled from other packages; Vietnamese letters stay letters, not escapes. */
export function sharedConfig(entry: string[] = ["src/index.ts"]): ReturnType<typeof defineConfig> {
	const options: Options = {
		entry,
		format: "esm",
		target: "node20",
		platform: "neutral",
		dts: true,
		clean: true,
		sourcemap: false,
		treeshake: true,
		tsconfig: "tsconfig.json",
		esbuildOptions(esbuild) {
			esbuild.charset = "utf8";
		},
	};
	return defineConfig(options);
}
