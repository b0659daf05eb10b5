// Writes packages/*/etc/*.api.md from the built types; with --check, fails when a committed report is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { root } from "./run.mjs";

const check = process.argv.includes("--check");
const stale = [];

for (const name of readdirSync(join(root, "packages")).sort()) {
	const folder = join(root, "packages", name);
	const manifestPath = join(folder, "package.json");
	if (!existsSync(manifestPath)) continue;
	const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
	const entries = Object.entries(manifest.exports).filter(
		([, target]) => typeof target === "object" && "types" in target,
	);
	for (const [subpath, target] of entries) {
		const reportName = subpath === "." ? name : `${name}-${subpath.slice(2)}`;
		mkdirSync(join(folder, "etc"), { recursive: true });
		const config = ExtractorConfig.prepare({
			configObject: {
				projectFolder: folder,
				mainEntryPointFilePath: join(folder, target.types),
				compiler: {
					overrideTsconfig: {
						compilerOptions: {
							module: "ESNext",
							moduleResolution: "bundler",
							target: "ES2023",
							lib: ["ES2023", "DOM"],
							skipLibCheck: true,
							strict: true,
							types: ["node"],
						},
						files: [join(folder, target.types)],
					},
				},
				apiReport: {
					enabled: true,
					reportFileName: `${reportName}.api.md`,
					reportFolder: join(folder, "etc"),
					reportTempFolder: join(folder, "temp"),
				},
				docModel: { enabled: false },
				dtsRollup: { enabled: false },
				tsdocMetadata: { enabled: false },
				newlineKind: "lf",
				messages: {
					compilerMessageReporting: { default: { logLevel: "warning" } },
					extractorMessageReporting: {
						default: { logLevel: "warning" },
						"ae-missing-release-tag": { logLevel: "none" },
						"ae-unresolved-link": { logLevel: "none" },
						"ae-undocumented": { logLevel: "none" },
						"ae-forgotten-export": { logLevel: "warning", addToApiReportFile: true },
					},
					tsdocMessageReporting: { default: { logLevel: "none" } },
				},
			},
			configObjectFullPath: undefined,
			packageJsonFullPath: manifestPath,
		});
		const result = Extractor.invoke(config, {
			localBuild: !check,
			messageCallback: (message) => {
				if (
					[
						"console-api-report-created",
						"console-api-report-copied",
						"console-compiler-version-notice",
						"console-preamble",
					].includes(message.messageId)
				)
					message.logLevel = "none";
			},
		});
		if (result.apiReportChanged) stale.push(`${manifest.name}${subpath.slice(1)}`);
		else if (!result.succeeded)
			stale.push(`${manifest.name}${subpath.slice(1)} (${result.errorCount} errors, ${result.warningCount} warnings)`);
	}
}

if (check && stale.length > 0) {
	console.error(
		`API reports are stale or faulty: ${stale.join(", ")}\nRun: pnpm build && pnpm api:update, then review the change.`,
	);
	process.exit(1);
}
