import { sha256Hex, unwrap } from "@cchc/core";
import { renderDocx } from "../docx/render-docx";
import { layoutDocument } from "../layout/layout-document";
import { renderPdf } from "../pdf/render-pdf";
import { tinos } from "./fonts";
import { created, outlineBody, sampleDocument, sampleTable } from "./sample-documents";

/** Prints hashes of sample documents as DOCX and PDF, rendered in the order that is given as `2,0,1`. */
const documents = [
	sampleDocument("plan", { body: [...outlineBody, sampleTable(30)] }),
	sampleDocument("letter", { sizeSet: 13, urgency: "KHẨN" }),
	sampleDocument("decision", { annexes: [{ title: "Ð\u00a0Đ fi", blocks: [sampleTable(3)] }] }),
].map((document) => ({ ...unwrap(layoutDocument(document, { mode: "final", created })), data: { document } }));

const hashes = new Map<string, string>();
for (const index of (process.argv[2] ?? "").split(",").map(Number)) {
	const flow = documents[index];
	if (flow === undefined) continue;
	hashes.set(`${index}.docx`, sha256Hex(renderDocx(flow)));
	hashes.set(`${index}.pdf`, sha256Hex(await renderPdf(flow, { fonts: tinos })));
}
console.log(JSON.stringify(Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)))));
