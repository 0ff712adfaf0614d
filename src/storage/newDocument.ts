import { bounds } from "../assessment/bounds.ts";
import type { Assessment, Depth, Language } from "../assessment/model.ts";
import type { Overlay } from "../assessment/overlay.ts";

/** A document for a new session with nothing answered yet. */
export function newDocument(given: {
  id: string;
  roundId: string;
  title: string;
  organisation: string;
  date: string;
  variant: string;
  depth: Depth;
  language: Language;
  roundLabel: string;
  now: string;
  overlay?: Overlay | null;
}): Assessment {
  return {
    format: "kansenwijzer",
    version: 4,
    id: given.id,
    title: given.title.slice(0, bounds.line),
    organisation: given.organisation.slice(0, bounds.line),
    variant: given.variant,
    depth: given.depth,
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
        hands: {},
        answers: {},
        minority: {},
        checklist: {},
      },
    ],
    actions: [],
    worksheets: {},
    werksessie: { breaks: [], aside: [], story: {}, marks: [] },
    log: [],
    ...(given.overlay ? { overlay: given.overlay } : {}),
  };
}
