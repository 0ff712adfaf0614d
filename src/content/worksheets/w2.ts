import type { Worksheet } from "../../assessment/worksheet.ts";

/** Draagvlakkaart: who stands where and who talks to them; and the round along three parties that ends in a go or no-go. */
export const w2: Worksheet = {
  id: "W2",
  step: "2",
  sources: [
    { document: "buurt", section: "3" },
    { document: "wijkggd", section: "5.1" },
    { document: "geweld", section: "3.4" },
  ],
  parts: [
    { kind: "text", id: "idea", long: true },
    {
      kind: "rows",
      id: "parties",
      columns: [
        { kind: "choice", id: "stand", options: ["unknown", "notInformed", "doubts", "open", "supports"] },
        { kind: "text", id: "need" },
        { kind: "text", id: "who" },
      ],
      start: ["executive", "management", "team", "partners", "clientOrganisation"],
    },
    {
      kind: "rows",
      id: "orientation",
      columns: [
        { kind: "choice", id: "stand", options: ["yes", "notYet", "no"] },
        { kind: "text", id: "residents" },
        { kind: "text", id: "conditions" },
      ],
      start: ["clients", "careAndWelfare", "municipality"],
      closed: true,
    },
    { kind: "result", id: "verdict", from: "go-no-go" },
    { kind: "text", id: "next", long: true },
  ],
  proposals: [
    { propose: "answer", when: ["parties", "orientation"], question: "2d", level: 2 },
    { propose: "action", whenResult: "go-no-go", id: "askWhatIsNeeded", question: "2d" },
  ],
};
