/** What becomes of what people brought in, for those who took part. */
export const meta = { id: "feedback", mimeType: "application/pdf", extension: "pdf" } as const;
