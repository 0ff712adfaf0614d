import type { Worksheet } from "../../assessment/worksheet.ts";

/** Agreements: what is agreed, how far each agreement is, and at which meetings the expert by experience sits in which role. */
export const w8: Worksheet = {
  id: "W8",
  step: "6",
  sources: [
    { document: "buurt", section: "5.6" },
    { document: "buurt", section: "8.2" },
    { document: "buurt", section: "4.4" },
    { document: "buurt", section: "6" },
    { document: "buurt", section: "9.1" },
    { document: "wijkggd", section: "5.2" },
    { document: "geweld", section: "3.4" },
    { document: "jeugd", section: "4.5" },
  ],
  parts: [
    {
      kind: "rows",
      id: "agreements",
      columns: [
        { kind: "text", id: "what", long: true },
        { kind: "choice", id: "state", options: ["agreed", "talking", "open"] },
        { kind: "text", id: "who" },
      ],
      start: [
        "workplace",
        "systems",
        "files",
        "privacy",
        "hours",
        "period",
        "pay",
        "expenses",
        "income",
        "meetings",
        "feedback",
        "terms",
        "insurance",
        "benefitRules",
      ],
    },
    {
      kind: "rows",
      id: "meetingList",
      columns: [
        { kind: "text", id: "meeting" },
        { kind: "text", id: "role" },
        { kind: "text", id: "time" },
      ],
    },
    { kind: "choice", id: "together", options: ["yes", "partly", "notYet"] },
    { kind: "date", id: "review" },
    { kind: "result", id: "states", from: "agreements-state" },
  ],
  proposals: [{ propose: "answer", when: ["meetingList"], question: "6c", level: 2 }],
};
