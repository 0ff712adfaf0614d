/** Answers and actions as one list, for any program that reads tables. */
export const meta = { id: "csv", mimeType: "text/csv;charset=utf-8", extension: "csv" } as const;
