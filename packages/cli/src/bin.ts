#!/usr/bin/env node
import { runCli } from "./run-cli";

// A reader that stops early, as `head` does, is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
	write: (text) => void process.stdout.write(text),
	writeError: (text) => void process.stderr.write(text),
	folder: process.cwd(),
	now: new Date(),
	environment: process.env,
});
