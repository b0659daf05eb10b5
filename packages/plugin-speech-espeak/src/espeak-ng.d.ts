declare module "espeak-ng" {
	/** The parts of the Emscripten module that this package uses. */
	export interface EspeakModule {
		readonly FS: {
			writeFile(path: string, data: Uint8Array): void;
			readFile(path: string): Uint8Array;
		};
	}
	export interface EspeakOptions {
		readonly arguments: readonly string[];
		readonly preRun: readonly ((module: EspeakModule) => void)[];
		readonly instantiateWasm: (
			imports: WebAssembly.Imports,
			receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
		) => object;
		readonly print: (line: string) => void;
		readonly printErr: (line: string) => void;
	}
	export default function run(options: EspeakOptions): Promise<EspeakModule>;
}
