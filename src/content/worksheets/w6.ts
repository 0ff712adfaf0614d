import type { Worksheet } from "../../assessment/worksheet.ts";

/** Interview guide: questions ticked and put in order, in the line of ervaring, ervaringskennis, ervaringsdeskundigheid, gebied en doel, and what someone needs. */
export const w6: Worksheet = {
  id: "W6",
  step: "4",
  sources: [
    { document: "geweld", section: "3.3" },
    { document: "geweld", section: "tip-ervaringsdeskundige-bij-gesprekken" },
  ],
  parts: [
    { kind: "text", id: "atTable" },
    { kind: "order", id: "experience", options: ["bring", "helped", "selfKnowledge", "today", "lookingBack"] },
    { kind: "order", id: "knowledge", options: ["shared", "recognised", "organisation", "sources", "manyVoices"] },
    {
      kind: "order",
      id: "expertise",
      options: ["learned", "course", "workedWhere", "otherWork", "comesAcross", "drive"],
    },
    { kind: "order", id: "goal", options: ["subjects", "wentWell", "wasHard", "changed", "contribution"] },
    { kind: "order", id: "needQuestions", options: ["expectations", "support", "talkWith", "together", "notAsked"] },
    {
      kind: "rows",
      id: "own",
      columns: [
        { kind: "text", id: "question" },
        { kind: "text", id: "who" },
      ],
    },
    { kind: "text", id: "needs", long: true },
    { kind: "text", id: "afterwards", long: true },
  ],
  proposals: [
    {
      propose: "answer",
      when: ["atTable", "experience", "knowledge", "expertise", "goal", "afterwards"],
      question: "4f",
      level: 2,
    },
  ],
};
