import { defineStep } from "../define.ts";

export const step3 = defineStep({
  id: "3",
  item: "2",
  sources: [
    { document: "jeugd", section: "4.1" },
    { document: "geweld", section: "3.2" },
  ],
  questions: [
    {
      id: "3a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "pilot" },
        { document: "pga", section: "peersupport" },
        { document: "jeugd", section: "2.2" },
      ],
    },
    {
      id: "3b",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "pilot" },
        { document: "buurt", section: "4.1" },
        { document: "buurt", section: "4.2" },
      ],
    },
    {
      id: "3c",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "geweld", section: "3.2" },
        { document: "jeugd", section: "4.2" },
        { document: "jeugd", section: "2.3" },
      ],
    },
  ],
});
