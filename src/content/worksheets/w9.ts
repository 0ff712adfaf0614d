import type { Worksheet } from "../../assessment/worksheet.ts";

/** Budget: what it costs, who pays, and what is still missing, per year and for the whole run. */
export const w9: Worksheet = {
  id: "W9",
  step: "6",
  sources: [
    { document: "buurt", section: "5.6" },
    { document: "buurt", section: "4.4" },
    { document: "buurt", section: "9.1" },
    { document: "buurt", section: "9.2" },
    { document: "jeugd", section: "4.5" },
  ],
  parts: [
    { kind: "choice", id: "form", options: ["employed", "volunteer"] },
    { kind: "number", id: "months", min: 1, max: 60 },
    {
      kind: "rows",
      id: "costs",
      columns: [
        { kind: "text", id: "what" },
        { kind: "amount", id: "perYear" },
        { kind: "amount", id: "once" },
      ],
      start: [
        "experts",
        "lead",
        "support",
        "furnishing",
        "housing",
        "insurance",
        "communication",
        "overhead",
        "administration",
      ],
    },
    {
      kind: "rows",
      id: "cover",
      columns: [
        { kind: "text", id: "what" },
        { kind: "choice", id: "state", options: ["promised", "asked", "idea"] },
        { kind: "amount", id: "perYear" },
        { kind: "amount", id: "once" },
      ],
      start: ["municipality", "neighbourhoodTeam", "partners", "funds"],
    },
    { kind: "result", id: "sums", from: "budget" },
  ],
  proposals: [
    { propose: "answer", when: ["months", "costs", "cover"], question: "6h", level: 2 },
    { propose: "action", whenResult: "budget", id: "shortfall", question: "6h" },
  ],
};
