import { sharedConfig } from "../../tsup.shared";

export default sharedConfig();
