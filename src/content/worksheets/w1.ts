import type { Worksheet } from "../../assessment/worksheet.ts";

const stages = ["experience", "knowledge", "expertise"] as const;

/** From ervaring to ervaringskennis to ervaringsdeskundigheid: first invented situations, then the team's own examples. */
export const w1: Worksheet = {
  id: "W1",
  step: "1",
  sources: [
    { document: "geweld", section: "2.1" },
    { document: "wijkggd", section: "1.2.2" },
    { document: "jeugd", section: "2.1" },
    { document: "jeugd", section: "belangenbehartiging" },
  ],
  parts: [
    {
      kind: "rows",
      id: "practice",
      columns: [
        { kind: "choice", id: "stage", options: stages },
        { kind: "text", id: "why" },
      ],
      start: ["story", "lookingBack", "parents", "lesson", "council", "colleague"],
      closed: true,
    },
    {
      kind: "rows",
      id: "examples",
      columns: [
        { kind: "text", id: "example" },
        { kind: "choice", id: "stage", options: stages },
        { kind: "text", id: "value" },
      ],
    },
    { kind: "text", id: "explanation", long: true },
    { kind: "text", id: "follows", long: true },
  ],
  proposals: [{ propose: "answer", when: ["examples", "explanation"], question: "1a", level: 2 }],
};
