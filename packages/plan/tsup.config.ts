import { sharedConfig } from "../../tsup.shared";

export default sharedConfig(["src/index.ts", "src/paper.ts", "src/yaml.ts"]);
