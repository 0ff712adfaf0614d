/** The plan as a PDF: what a chooser of formats needs to know before it loads the exporter. */
export const meta = { id: "pdf", mimeType: "application/pdf", extension: "pdf" } as const;
