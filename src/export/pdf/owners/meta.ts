/** A sheet for everyone who will do something. */
export const meta = { id: "owners", mimeType: "application/pdf", extension: "pdf" } as const;
