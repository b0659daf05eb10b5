export { type Artifact, createArtifact, inFolder, isSafeArtifactPath } from "./artifact";
export { type ByteSource, collectBytes } from "./collect-bytes";
export { canonicalJson, contentHash, sha256Hex } from "./content-hash";
export { CchcError, type CchcErrorOptions, unwrap } from "./errors";
export {
	formatIssue,
	formatIssuePath,
	hasErrors,
	type Issue,
	type Severity,
	type SourcePosition,
	withPathPrefix,
} from "./issue";
export { citeLegalBasis, type LegalBasis } from "./legal-basis";
export { fail, type Result, resultOf, succeed } from "./result";
export { type CsvOptions, type CsvValue, formatCsv, formatMarkdownTable } from "./table";
export { cleanText, decodeUtf8, encodeUtf8, escapeXml, withoutDirectionMarks } from "./text";
