import { sharedConfig } from "../../tsup.shared";

// Reading aloud in a file of its own: bundlers drop its tables for those who do not read aloud.
export default sharedConfig(["src/index.ts", "src/aloud/read-aloud.ts"]);
