import type { Worksheet } from "../../assessment/worksheet.ts";

/**
 * Evaluation plan. The marks after 3 and 6 months follow a form for a client's own question (`buurt` bijlage 2); here the team
 * marks its own cooperation. The words say so.
 */
export const w11: Worksheet = {
  id: "W11",
  step: "8",
  sources: [
    { document: "buurt", section: "8.1" },
    { document: "buurt", section: "bijlage-2" },
    { document: "buurt", section: "8.3" },
    { document: "wijkggd", section: "5.3" },
    { document: "wijkggd", section: "1.2.1" },
    { document: "jeugd", section: "4.6" },
    { document: "pga", section: "wetenschap" },
  ],
  parts: [
    { kind: "date", id: "start" },
    {
      kind: "rows",
      id: "questions",
      columns: [
        { kind: "text", id: "how", long: true },
        { kind: "text", id: "who" },
      ],
      start: ["demand", "fit", "value"],
      closed: true,
    },
    {
      kind: "rows",
      id: "feedback",
      columns: [
        { kind: "text", id: "questions", long: true },
        { kind: "text", id: "who" },
        { kind: "text", id: "when" },
      ],
      start: ["experts", "clients", "team"],
      closed: true,
    },
    {
      kind: "choices",
      id: "storyMoments",
      options: ["teamMeeting", "caseDiscussion", "intervision", "closing"],
    },
    { kind: "text", id: "storyCare", long: true },
    {
      kind: "rows",
      id: "moments",
      columns: [
        { kind: "date", id: "date" },
        { kind: "text", id: "what" },
        { kind: "text", id: "who" },
      ],
    },
    { kind: "text", id: "followUp" },
    {
      kind: "rows",
      id: "marks",
      columns: [
        { kind: "text", id: "what" },
        { kind: "number", id: "first", min: 1, max: 10 },
        { kind: "number", id: "three", min: 1, max: 10 },
        { kind: "number", id: "six", min: 1, max: 10 },
      ],
      start: ["purpose", "role", "equality", "support", "practice", "partners"],
    },
    { kind: "result", id: "dates", from: "evaluation-dates" },
  ],
  proposals: [
    { propose: "answer", when: ["feedback"], question: "8a", level: 2 },
    { propose: "answer", when: ["storyMoments", "storyCare"], question: "8b", level: 2 },
    { propose: "answer", when: ["moments"], question: "8c", level: 2 },
  ],
};
