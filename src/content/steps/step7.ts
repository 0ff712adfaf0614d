import { defineStep } from "../define.ts";

export const step7 = defineStep({
  id: "7",
  item: "6",
  sources: [
    { document: "buurt", section: "7" },
    { document: "wijkggd", section: "5.1" },
  ],
  questions: [
    {
      id: "7a",
      board: true,
      critical: true,
      level: "organisatie",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "wijkggd", section: "5.1" },
        { document: "buurt", section: "7" },
        { document: "pga", section: "peersupport" },
      ],
    },
    {
      id: "7b",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "wijkggd", section: "5.3" },
        { document: "geweld", section: "3.4" },
        { document: "buurt", section: "7" },
      ],
    },
  ],
});
