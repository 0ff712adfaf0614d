import type { Worksheet } from "../../assessment/worksheet.ts";

/** Support plan: who is there for the expert by experience, how often, what can be learned, and what happens when it gets too much. */
export const w7: Worksheet = {
  id: "W7",
  step: "5",
  sources: [
    { document: "wijkggd", section: "5.2" },
    { document: "wijkggd", section: "2.5" },
    { document: "wijkggd", section: "1.2.2" },
    { document: "jeugd", section: "4.4" },
    { document: "jeugd", section: "4.3" },
    { document: "buurt", section: "5.5" },
    { document: "buurt", section: "5.4" },
  ],
  parts: [
    { kind: "text", id: "contact" },
    { kind: "text", id: "deputy" },
    { kind: "text", id: "contactTime" },
    { kind: "text", id: "mentor" },
    {
      kind: "choice",
      id: "intervision",
      options: ["weekly", "everyTwoWeeks", "monthly", "everySixWeeks", "quarterly"],
    },
    { kind: "choices", id: "intervisionWith", options: ["team", "experts", "expertsElsewhere", "coach"] },
    { kind: "text", id: "intervisionLead" },
    {
      kind: "rows",
      id: "schooling",
      columns: [
        { kind: "text", id: "what" },
        { kind: "choice", id: "when", options: ["beforeStart", "firstMonths", "later"] },
        { kind: "text", id: "by" },
      ],
      start: ["conversations", "recovery", "limits", "rules", "localHelp", "ownWish"],
    },
    {
      kind: "rows",
      id: "signals",
      columns: [
        { kind: "text", id: "signal" },
        { kind: "text", id: "response", long: true },
        { kind: "text", id: "who" },
      ],
      start: ["ownPast", "tooClose", "tooMuch", "friction", "prejudice"],
    },
  ],
  proposals: [
    { propose: "answer", when: ["contact"], question: "5a", level: 2 },
    { propose: "answer", when: ["intervision"], question: "5b", level: 2 },
    { propose: "answer", when: ["mentor"], question: "5c", level: 2 },
    { propose: "answer", when: ["schooling"], question: "5d", level: 2 },
    { propose: "answer", when: ["signals"], question: "5e", level: 2 },
  ],
};
