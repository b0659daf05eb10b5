import type { Nodes } from "mdast";

/** Every node of a tree in order; without recursion, as a body may nest as deep as it is long. */
export function* walkTree(root: Nodes): Generator<Nodes> {
	const waiting: Nodes[] = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		yield node;
		if ("children" in node) waiting.push(...[...node.children].reverse());
	}
}
