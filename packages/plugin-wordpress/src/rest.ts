import { type PublishContext, retrying, TryAgain } from "@cchc/channel";
import { CchcError, encodeUtf8 } from "@cchc/core";
import { siteAddress, type WordPressOptions } from "./wordpress-options";

/** One call of the REST interface. */
interface RestCall {
	readonly method: "GET" | "POST" | "DELETE";
	/** Route, `/wp/v2/posts`. */
	readonly route: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly json?: object;
	readonly file?: { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };
}

/** Sends calls; the answer is the JSON, or `undefined` when the thing asked for is not there. */
export type Rest = (call: RestCall, context: PublishContext) => Promise<unknown>;

function basic({ username, applicationPassword }: WordPressOptions): string {
	return `Basic ${btoa(String.fromCharCode(...encodeUtf8(`${username}:${applicationPassword}`)))}`;
}

function bodyOf({ json, file }: RestCall): { headers: Record<string, string>; body?: BodyInit } {
	if (json !== undefined) return { headers: { "content-type": "application/json" }, body: JSON.stringify(json) };
	if (file === undefined) return { headers: {} };
	const disposition = `attachment; filename="${file.name}"`;
	return {
		headers: { "content-type": file.mediaType, "content-disposition": disposition },
		body: file.bytes as Uint8Array<ArrayBuffer>,
	};
}

async function reasonOf(response: Response): Promise<string> {
	const data: unknown = await response.json().catch(() => undefined);
	const code = typeof data === "object" && data !== null ? Reflect.get(data, "code") : undefined;
	return typeof code === "string" ? `${response.status} ${code.slice(0, 80)}` : String(response.status);
}

const again = new Set([408, 425, 429]);

/** The REST interface of a site. It is asked by `rest_route`, which works with and without pretty links. */
export function restOf(options: WordPressOptions): Rest {
	const base = siteAddress(options);
	const authorization = basic(options);
	return async (call, { fetch, signal: outer }) => {
		const address = new URL("index.php", base);
		for (const [key, value] of Object.entries({ rest_route: call.route, ...call.query }))
			address.searchParams.set(key, value);
		const { headers, body } = bodyOf(call);
		return retrying(
			async (signal) => {
				const response = await fetch(address, {
					method: call.method,
					headers: { authorization, accept: "application/json", ...headers },
					redirect: "error",
					signal,
					...(body !== undefined && { body }),
				});
				if (response.ok) return (await response.json()) as unknown;
				if (response.status === 404 || response.status === 410) return undefined;
				const reason = await reasonOf(response);
				if (again.has(response.status) || response.status >= 500) throw new TryAgain(`WordPress answered ${reason}`);
				throw new CchcError({ code: "plugin-wordpress/refused", message: `WordPress answered ${reason}` });
			},
			options,
			outer,
		);
	};
}
