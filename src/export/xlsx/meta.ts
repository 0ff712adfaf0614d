/** Actions, answers and scores as a workbook. */
export const meta = {
  id: "xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
} as const;
