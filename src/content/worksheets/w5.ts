import type { Worksheet } from "../../assessment/worksheet.ts";

/** Profile, ending in the text of a vacancy. */
export const w5: Worksheet = {
  id: "W5",
  step: "4",
  sources: [
    { document: "geweld", section: "3.2" },
    { document: "geweld", section: "tip-mate-van-herstel" },
    { document: "jeugd", section: "4.2" },
    { document: "buurt", section: "bijlage-4" },
    { document: "pga", section: "pilot" },
  ],
  parts: [
    { kind: "text", id: "role" },
    { kind: "text", id: "tasks", long: true },
    { kind: "text", id: "experience", long: true },
    { kind: "choices", id: "recovery", options: ["manageable", "distance", "direction", "balance", "limits"] },
    {
      kind: "choices",
      id: "skills",
      options: [
        "listens",
        "trust",
        "ownChoices",
        "beyondOwnStory",
        "feedback",
        "teamwork",
        "speaks",
        "advises",
        "network",
        "knowledge",
      ],
    },
    { kind: "choice", id: "schooling", options: ["onTheJob", "course", "equal", "diploma"] },
    { kind: "choice", id: "vog", options: ["required", "someTasks", "perPerson", "notRequired"] },
    { kind: "text", id: "vogAgreement", long: true },
    { kind: "text", id: "offer", long: true },
    { kind: "text", id: "hours" },
    { kind: "text", id: "contact" },
    { kind: "result", id: "vacancy", from: "vacancy-text" },
  ],
  proposals: [
    { propose: "answer", when: ["experience"], question: "4a", level: 2 },
    { propose: "answer", when: ["schooling"], question: "4b", level: 2 },
    { propose: "answer", when: ["role", "tasks", "experience", "offer", "hours", "contact"], question: "4c", level: 2 },
    { propose: "answer", when: ["vog", "vogAgreement"], question: "4d", level: 2 },
    { propose: "answer", when: ["recovery"], question: "4e", level: 2 },
  ],
};
