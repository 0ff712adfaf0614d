import { usualMonths } from "../../assessment/results/timeline.ts";
import type { Worksheet } from "../../assessment/worksheet.ts";

/** Phases of the whole plan, from a first idea to the agreements about what comes after. It stands with step 8 but is about all steps. */
export const w12: Worksheet = {
  id: "W12",
  step: "8",
  inPlan: true,
  sources: [
    { document: "buurt", section: "4.4" },
    { document: "buurt", section: "4" },
    { document: "buurt", section: "9.2" },
    { document: "wijkggd", section: "2.5" },
    { document: "wijkggd", section: "4.1" },
    { document: "pga", section: "pilot" },
  ],
  parts: [
    { kind: "date", id: "start" },
    {
      kind: "rows",
      id: "phases",
      columns: [{ kind: "number", id: "months", min: 1, max: 60, usual: usualMonths }],
      start: ["explore", "prepare", "begin", "run", "evaluate"],
      closed: true,
    },
    { kind: "number", id: "funding", min: 0, max: 120 },
    {
      kind: "rows",
      id: "risks",
      columns: [
        { kind: "text", id: "response", long: true },
        { kind: "text", id: "who" },
      ],
      start: ["money", "backing", "absence", "unknown", "overruled"],
    },
    { kind: "result", id: "timeline", from: "timeline" },
  ],
  proposals: [{ propose: "action", whenResult: "timeline", id: "fundingGap", question: "6h" }],
};
