import { type Procedure, parseProcedures } from "@cchc/channel-web";
import { type Result, succeed } from "@cchc/core";
import type { Workspace } from "@cchc/workspace";

/** The administrative procedures that a commune keeps in its folder; none when it keeps no list. */
export function proceduresOf({ procedures }: Workspace): Result<readonly Procedure[]> {
	return procedures === undefined ? succeed([]) : parseProcedures(procedures.text, { file: procedures.file });
}
