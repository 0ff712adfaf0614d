import type { Assessment, Language } from "../assessment/model.ts";

/** A document for a new session with nothing answered yet. */
export function newDocument(given: {
  id: string;
  roundId: string;
  title: string;
  organisation: string;
  date: string;
  language: Language;
  roundLabel: string;
  now: string;
}): Assessment {
  return {
    format: "kansenwijzer",
    version: 1,
    id: given.id,
    title: given.title,
    organisation: given.organisation,
    variant: "pga",
    depth: "bord",
    language: given.language,
    created: given.now,
    updated: given.now,
    rounds: [
      {
        id: given.roundId,
        label: given.roundLabel,
        date: given.date,
        participants: [],
        contributions: [],
        answers: {},
        checklist: {},
      },
    ],
    actions: [],
    worksheets: {},
  };
}
