import { defineConfig, type Options } from "tsup";

/** One ESM entry, types beside it, nothing bundled from other packages. */
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
	};
	return defineConfig(options);
}
