/** First line of every part. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces that document, header and footer parts use. */
export const namespaces: string = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
	'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(" ");

/** Prefix of the relationship types of OOXML. */
export const relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespace of WordprocessingML. */
export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
