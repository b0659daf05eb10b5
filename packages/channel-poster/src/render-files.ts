import type { Loss, Message, RenderContext, Rendition } from "@cchc/channel";
import { type Artifact, createArtifact, formatIssue, type Issue } from "@cchc/core";
import { lossesOf } from "./content/losses";
import type { PosterContent } from "./content/poster-content";
import { fileId, printFileName } from "./file-name";
import type { LaidOutPoster } from "./make-poster";
import { preflightIssues, preflightPdf } from "./pdf/preflight-pdf";
import { renderPdf } from "./pdf/render-pdf";
import type { PosterFormat } from "./poster-formats";
import type { PosterOptions } from "./poster-options-type";
import { renderPng } from "./render-png";
import { renderSvg } from "./render-svg";

/** What `renderFiles` writes out. */
export interface FilesTask {
	readonly message: Message;
	readonly context: RenderContext;
	readonly content: PosterContent;
	readonly posters: readonly (readonly [PosterFormat, LaidOutPoster])[];
	/** Faults of the options. */
	readonly issues: readonly Issue[];
	readonly options: PosterOptions;
}

/** Turns laid-out posters into files, and says what each leaves out of the message. */
export async function renderFiles({
	message,
	context,
	content,
	posters,
	issues,
	options,
}: FilesTask): Promise<Rendition> {
	const artifacts: Artifact[] = [];
	const losses: Loss[] = [];
	const refused: Issue[] = [...issues];
	const { outputs = ["pdf", "svg", "png"], resvgWasm } = options;
	const id = fileId(message.id);
	for (const [format, { scene, issues: found }] of posters) {
		if (scene === undefined) {
			refused.push(...found);
			continue;
		}
		const size = format.label;
		const own: Artifact[] = [];
		if (outputs.includes("pdf") && format.pixels === undefined) {
			const bytes = await renderPdf(scene, {
				created: `${context.today}T00:00:00+07:00`,
				author: content.issuer,
				...(options.outputCondition === undefined ? {} : { outputCondition: options.outputCondition }),
			});
			const faults = preflightIssues(preflightPdf(bytes));
			refused.push(...faults);
			const scale = format.scale === undefined ? "" : `, vẽ theo tỷ lệ 1:${format.scale}`;
			const label = `Tệp in ${size}${scale}: ${scene.title}`;
			if (faults.length === 0)
				own.push(createArtifact(printFileName(message.id, format), "application/pdf", bytes, label));
		}
		if (outputs.includes("svg")) {
			own.push(
				createArtifact(`${id}-${format.id}.svg`, "image/svg+xml", renderSvg(scene), `Bản vẽ ${size}: ${scene.title}`),
			);
		}
		if (outputs.includes("png") && resvgWasm !== undefined) {
			const bytes = await renderPng(scene, resvgWasm, options.pngLongSide);
			own.push(createArtifact(`${id}-${format.id}.png`, "image/png", bytes, `Ảnh xem trước ${size}: ${scene.title}`));
		}
		artifacts.push(...own);
		if (own[0] !== undefined) losses.push(...lossesOf({ message, context, content, scene, artifact: own[0].path }));
	}
	if (refused.length > 0) {
		const path = `${id}-khong-ve-duoc.txt`;
		const text = `KHÔNG VẼ ĐƯỢC ÁP PHÍCH: ${content.title}\n\n${[...new Set(refused.map(formatIssue))].join("\n\n")}\n`;
		artifacts.push(createArtifact(path, "text/plain; charset=utf-8", text, "Lý do không vẽ được áp phích"));
		losses.push({
			code: "poster/refused",
			artifact: path,
			part: "title",
			message: "Có khổ áp phích không vẽ được; lý do và cách sửa ghi trong tệp này.",
			excerpt: refused[0]!.message.slice(0, 200),
		});
	}
	return { artifacts, losses };
}
