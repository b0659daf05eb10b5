/** What gives its bytes as `data` events after `end()` is called, as pdfkit's documents do. */
export interface ByteSource {
	on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
	on(event: "error", listener: (error: Error) => void): unknown;
	on(event: "end", listener: () => void): unknown;
	end(): unknown;
}

/** Ends a source and gives its bytes in one piece; rejects with the source's `error`. */
export function collectBytes(source: ByteSource): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		source.on("data", (chunk: Uint8Array) => chunks.push(chunk));
		source.on("error", reject);
		source.on("end", () => {
			const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
			let at = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, at);
				at += chunk.length;
			}
			resolve(bytes);
		});
		source.end();
	});
}
