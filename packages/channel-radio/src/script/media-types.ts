export const docxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
