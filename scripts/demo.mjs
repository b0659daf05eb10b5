import { runNode } from "./run.mjs";

// The seed plan as it stood the day after the first quarter's figures were closed.
runNode(
	"packages/cli/src/bin.ts",
	["build", "examples/nhan-quyen-2024", "--out", "out/nhan-quyen-2024", "--today", "2024-03-15"],
	{
		env: { ...process.env, NODE_OPTIONS: "--conditions=@cchc/source --import=tsx" },
	},
);
