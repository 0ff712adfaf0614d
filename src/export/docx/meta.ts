/** The plan as a document to go on writing in. */
export const meta = {
  id: "docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
} as const;
