import { canonicalJson, cleanText, sha256Hex } from "@cchc/core";
import { xmlHeader } from "./namespaces";

/** Namespace of the custom XML part that carries JSON inside a DOCX. */
export const dataNamespace = "urn:cchc:document-data:1";

const storeItem = "{6F3C1B52-6A0E-4C7B-9F0B-3B1D0C5E2A41}";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The custom XML part: canonical JSON, its hash, and the hash of the text a person sees. */
export function dataItemXml(data: unknown, textHash: string): string {
	const json = cleanText(canonicalJson(data));
	const escaped = json.replace(/[&<>]/g, (character) => escapes[character] as string);
	return `${xmlHeader}<data xmlns="${dataNamespace}" sha256="${sha256Hex(json)}" text="${textHash}">${escaped}</data>`;
}

/** Properties of the custom XML part. */
export const dataItemPropertiesXml: string = `${xmlHeader}<ds:datastoreItem ds:itemID="${storeItem}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${dataNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
