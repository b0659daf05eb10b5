export { type EditedPlanYaml, editPlanYaml } from "./yaml/edit-plan-yaml";
export { locateIssues } from "./yaml/locate-issues";
export { type ParsePlanYamlOptions, parsePlanYaml } from "./yaml/parse-plan-yaml";
export { serializePlan } from "./yaml/serialize-plan";
export { type UpgradedPlanYaml, upgradePlanYaml } from "./yaml/upgrade-plan-yaml";
