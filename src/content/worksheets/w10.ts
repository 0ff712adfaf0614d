import type { Worksheet } from "../../assessment/worksheet.ts";

/** Communication plan: one goal a row, then the means; how experts by experience want to be seen; moments worth telling. */
export const w10: Worksheet = {
  id: "W10",
  step: "7",
  sources: [
    { document: "buurt", section: "7" },
    { document: "buurt", section: "6" },
    { document: "wijkggd", section: "5.3" },
  ],
  parts: [
    {
      kind: "rows",
      id: "plan",
      columns: [
        { kind: "text", id: "who" },
        { kind: "choice", id: "goal", options: ["recruit", "explain", "announce", "cooperate", "inform"] },
        { kind: "text", id: "means" },
        { kind: "text", id: "task" },
        { kind: "date", id: "time" },
        { kind: "amount", id: "cost" },
      ],
      start: ["residents", "professionals", "policymakers", "ownOrganisation"],
    },
    { kind: "text", id: "visibility", long: true },
    {
      kind: "rows",
      id: "milestones",
      columns: [
        { kind: "text", id: "what" },
        { kind: "date", id: "date" },
        { kind: "text", id: "audience" },
        { kind: "text", id: "teller" },
      ],
      start: ["kickoff", "firstResult", "evaluation"],
    },
  ],
  proposals: [
    { propose: "answer", when: ["plan"], question: "7c", level: 2 },
    { propose: "answer", when: ["milestones"], question: "7d", level: 2 },
  ],
};
