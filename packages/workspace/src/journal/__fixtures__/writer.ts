import { writeSync } from "node:fs";
import type { JournalEntry } from "@cchc/report";
import { writeFileDurably } from "../durable-file";
import { appendJournal } from "../journal-log";

// Run in a process of its own and killed: prints the id of each entry once it is acknowledged.
const [, , mode = "", path = "", name = "", count = "0", size = "1"] = process.argv;

if (mode === "append") {
	for (let index = 0; index < Number(count); index++) {
		const id = `${name}-${index}`;
		const entry = {
			id,
			date: "2024-03-05",
			unit: "van-phong",
			form: "dua-tin-bai",
			contents: [],
			title: "Nội dung ".repeat(Number(size)),
			quantities: { items: 1 },
		} as unknown as JournalEntry;
		const result = await appendJournal(path, [entry]);
		if (result.ok) writeSync(1, `${id}\n`);
	}
} else {
	for (let index = 0; index < Number(count); index++) {
		await writeFileDurably(
			path,
			new TextEncoder().encode(JSON.stringify({ index, text: "x".repeat(Number(size)), end: true })),
		);
		writeSync(1, `${index}\n`);
	}
}
