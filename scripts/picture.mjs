// Makes docs/images/pack.png from the real pack: four of its files side by side. Needs soffice, pdftoppm and chromium.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, runNode } from "./run.mjs";

const base = mkdtempSync(join(tmpdir(), "cchc-picture-"));
const pack = join(root, "out/nhan-quyen-2024");
const call = (program, args) => execFileSync(program, args, { stdio: ["ignore", "ignore", "ignore"] });

function firstPage(docx) {
	call("soffice", [
		`-env:UserInstallation=${pathToFileURL(join(base, "profile"))}`,
		"--headless",
		"--convert-to",
		"pdf",
		"--outdir",
		base,
		docx,
	]);
	const stem = docx
		.split("/")
		.at(-1)
		.replace(/\.docx$/, "");
	call("pdftoppm", [
		"-png",
		"-r",
		"110",
		"-f",
		"1",
		"-l",
		"1",
		"-singlefile",
		join(base, `${stem}.pdf`),
		join(base, stem),
	]);
	return join(base, `${stem}.png`);
}

function screenshot(page, picture, width, height) {
	const flags = [
		"--headless",
		"--no-sandbox",
		"--disable-gpu",
		"--disable-quic",
		"--no-first-run",
		"--hide-scrollbars",
	];
	const quiet = [
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		`--user-data-dir=${join(base, "chromium")}`,
	];
	call("chromium", [
		...flags,
		...quiet,
		`--window-size=${width},${height}`,
		`--screenshot=${picture}`,
		pathToFileURL(page).href,
	]);
	return picture;
}

try {
	runNode("scripts/demo.mjs", []);
	const message = "dich-vu-cong-truc-tuyen";
	const poster = readdirSync(join(pack, "poster")).find((name) => name.startsWith(message) && name.endsWith(".png"));
	const pictures = [
		["plan.docx", firstPage(join(pack, "plan.docx"))],
		[`radio/${message}.docx`, firstPage(join(pack, "radio", `${message}.docx`))],
		[`poster/${poster}`, join(pack, "poster", poster)],
		[`web/${message}.html`, screenshot(join(pack, "web", `${message}.html`), join(base, "web.png"), 900, 1273)],
	];
	const figures = pictures.map(
		([name, path]) => `<figure><img src="${pathToFileURL(path).href}"><figcaption>${name}</figcaption></figure>`,
	);
	const style =
		"body{margin:0;padding:28px;display:grid;grid-template-columns:repeat(4,1fr);gap:28px;background:#e9ecef;font:15px/1.4 'Liberation Sans',sans-serif;color:#333}" +
		"figure{margin:0}img{width:100%;aspect-ratio:210/297;object-fit:cover;object-position:top;background:#fff;box-shadow:0 2px 10px #0003}figcaption{padding-top:10px;text-align:center}";
	writeFileSync(
		join(base, "collage.html"),
		`<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join("")}`,
	);
	mkdirSync(join(root, "docs/images"), { recursive: true });
	screenshot(join(base, "collage.html"), join(root, "docs/images/pack.png"), 1600, 590);
} finally {
	rmSync(base, { recursive: true, force: true });
}
