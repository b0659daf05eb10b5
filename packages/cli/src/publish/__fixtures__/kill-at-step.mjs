// Loaded before the command: kills the process without warning at the n-th thing it does to the world.
import { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const last = Number(process.env.KILL_AT_STEP);
let steps = 0;
let pages = 0;
const step = () => {
	steps += 1;
	if (steps === last) process.kill(process.pid, "SIGKILL");
};
// Pages of a site are all written alike: every sixth stands for the others.
const counted =
	(action) =>
	async (...parts) => {
		if (!/public/.test(String(parts[0]))) step();
		else if (pages++ % 6 === 0) step();
		return action(...parts);
	};

for (const name of ["rename", "writeFile", "rm"]) promises[name] = counted(promises[name]);
const open = promises.open;
promises.open = async (...parts) => {
	if (parts[1] === "r") return open(...parts);
	const handle = await counted(open)(...parts);
	for (const name of ["appendFile", "writeFile", "sync"]) handle[name] = counted(handle[name].bind(handle));
	return handle;
};
syncBuiltinESMExports();
const { fetch } = globalThis;
globalThis.fetch = async (...parts) => {
	step();
	const response = await fetch(...parts);
	step();
	return response;
};
