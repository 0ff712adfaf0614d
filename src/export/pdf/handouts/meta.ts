const pdf = { mimeType: "application/pdf", extension: "pdf" } as const;

/** What is made for paper, to choose from: it tells of the questions of a session and of none of its answers. */
export const handouts = [
  { id: "boardA3", formats: [{ id: "board-a3", ...pdf }] },
  { id: "boardA4", formats: [{ id: "board-a4", ...pdf }] },
  { id: "cards", formats: [{ id: "cards", ...pdf }] },
  { id: "checklist", formats: [{ id: "checklist", ...pdf }] },
  { id: "blank", formats: [{ id: "worksheets-blank", ...pdf }] },
  { id: "clientForm", formats: [{ id: "client-form", ...pdf }] },
  { id: "draaiboek", formats: [{ id: "draaiboek", ...pdf }] },
] as const;

export type HandoutFormat = (typeof handouts)[number]["formats"][number]["id"];

/** True for a format that is made from a `Handout`. */
export function isHandout(format: string): format is HandoutFormat {
  return handouts.some(({ formats }) => formats.some(({ id }) => id === format));
}
