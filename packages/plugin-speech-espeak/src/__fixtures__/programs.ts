import { spawnSync } from "node:child_process";

/** What ffmpeg's `ebur128` filter finds in a file: LUFS, dBFS of the highest sample, dBTP of the true peak. */
export function ffmpegLoudness(file: string): {
	readonly loudness: number;
	readonly sample: number;
	readonly truePeak: number;
} {
	const measure = (peak: string): string => {
		const filter = ["-af", `ebur128=peak=${peak}`, "-f", "null", "-"];
		const { stderr } = spawnSync("ffmpeg", ["-hide_banner", "-nostats", "-i", file, ...filter], { encoding: "utf8" });
		return stderr.slice(stderr.lastIndexOf("Summary:"));
	};
	const [sample, real] = [measure("sample"), measure("true")];
	const peakOf = (summary: string): number => Number(/Peak:\s+(-?[\d.]+|-inf) dBFS/.exec(summary)?.[1]);
	return {
		loudness: Number(/I:\s+(-?[\d.]+) LUFS/.exec(sample)?.[1]),
		sample: peakOf(sample),
		truePeak: peakOf(real),
	};
}
