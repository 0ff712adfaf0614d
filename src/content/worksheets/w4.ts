import type { Worksheet } from "../../assessment/worksheet.ts";

/** Each option is a form and a place at once, so that one choice settles both. */
const places = [
  "employedInTeam",
  "projectInTeam",
  "employedOwnTeam",
  "projectOwnTeam",
  "clientOrganisation",
  "platform",
  "seconded",
  "hiredFromOutside",
] as const;

/** Place and form: pros and cons weighed by the team, the choice in words, and how someone works beside a permanent colleague. */
export const w4: Worksheet = {
  id: "W4",
  step: "3",
  sources: [
    { document: "wijkggd", section: "4.1" },
    { document: "wijkggd", section: "4.2" },
    { document: "buurt", section: "2.4" },
    { document: "buurt", section: "6" },
    { document: "jeugd", section: "4.2" },
    { document: "jeugd", section: "5.1" },
  ],
  parts: [
    {
      kind: "rows",
      id: "options",
      columns: [
        { kind: "text", id: "pro", long: true },
        { kind: "text", id: "con", long: true },
        { kind: "choice", id: "weight", options: ["fits", "maybe", "doesNotFit"] },
      ],
      start: places,
      closed: true,
    },
    { kind: "choice", id: "choice", options: places },
    { kind: "text", id: "reason", long: true },
    { kind: "choices", id: "beside", options: ["colleagueIsExpert", "extraSupport", "thinksAlong", "looksBack"] },
    { kind: "text", id: "employer" },
    { kind: "result", id: "outcome", from: "place-text" },
  ],
  proposals: [{ propose: "answer", when: ["options", "choice", "reason"], question: "3e", level: 2 }],
};
