import { civilDate } from "@cchc/calendar";
import { publishCommand } from "../../commands/publish";

// Run in a process of its own and killed: `cchc publish` without the other commands, so that it starts quickly.
const [, , folder = ""] = process.argv;
process.exitCode = await publishCommand.run(
	{ positionals: [folder], values: {}, today: civilDate("2024-03-15") },
	{
		write: () => {},
		writeError: (text) => void process.stderr.write(text),
		folder: process.cwd(),
		now: new Date("2024-03-15T01:00:00Z"),
		environment: process.env,
	},
);
