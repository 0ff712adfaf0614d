import { defineStep } from "../define.ts";

export const step6 = defineStep({
  id: "6",
  item: "5",
  sources: [
    { document: "wijkggd", section: "5.2" },
    { document: "geweld", section: "3.4" },
  ],
  questions: [
    {
      id: "6a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "wijkggd", section: "5.2" },
        { document: "buurt", section: "8.2" },
      ],
    },
    {
      id: "6b",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "jeugd", section: "4.5" },
        { document: "geweld", section: "3.4" },
        { document: "buurt", section: "5.6" },
      ],
    },
    {
      id: "6c",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "beleidsadviseur" },
        { document: "pga", section: "peersupport" },
        { document: "wijkggd", section: "5.2" },
      ],
    },
  ],
});
