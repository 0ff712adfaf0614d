import type { Worksheet } from "../../assessment/worksheet.ts";

const areas = [
  "awareness",
  "policy",
  "peerContact",
  "advocacy",
  "teaching",
  "support",
  "research",
  "initiatives",
  "ownStaff",
] as const;

/** Role chooser: nine areas, five working roles, five relational roles; ends in tasks and limits. */
export const w3: Worksheet = {
  id: "W3",
  step: "3",
  sources: [
    { document: "geweld", section: "2.2" },
    { document: "geweld", section: "2.2-1" },
    { document: "geweld", section: "2.2-2" },
    { document: "geweld", section: "2.2-3" },
    { document: "geweld", section: "2.2-4" },
    { document: "geweld", section: "2.2-5" },
    { document: "geweld", section: "2.2-6" },
    { document: "geweld", section: "2.2-7" },
    { document: "geweld", section: "2.2-8" },
    { document: "geweld", section: "2.2-9" },
    { document: "geweld", section: "3.4" },
    { document: "jeugd", section: "2.2" },
    { document: "wijkggd", section: "1.2.2" },
    { document: "wijkggd", section: "2.3" },
    { document: "wijkggd", section: "5.2" },
    { document: "buurt", section: "5.3.2" },
    { document: "pga", section: "peersupport" },
  ],
  parts: [
    { kind: "choices", id: "areas", options: areas },
    { kind: "choices", id: "municipality", options: areas },
    { kind: "choices", id: "workRoles", options: ["supporter", "adviser", "trainer", "researcher", "innovator"] },
    { kind: "choices", id: "relationRoles", options: ["bridge", "ally", "changer", "critic", "roleModel"] },
    {
      kind: "rows",
      id: "tasks",
      columns: [
        { kind: "text", id: "task" },
        {
          kind: "choice",
          id: "moment",
          options: ["prevention", "understanding", "treatment", "recovery", "noClients"],
        },
      ],
    },
    {
      kind: "rows",
      id: "limits",
      columns: [
        { kind: "text", id: "limit" },
        { kind: "text", id: "who" },
      ],
      start: ["lead", "decisions", "checking", "danger", "replacing", "closeness", "ownChoice", "asking"],
    },
    { kind: "result", id: "role", from: "role-text" },
  ],
  proposals: [
    { propose: "answer", when: ["workRoles", "tasks"], question: "3a", level: 2 },
    { propose: "answer", when: ["limits"], question: "3d", level: 2 },
  ],
};
