/** One page for the college of the gemeente. */
export const meta = { id: "college", mimeType: "application/pdf", extension: "pdf" } as const;
