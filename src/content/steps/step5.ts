import { defineStep } from "../define.ts";

export const step5 = defineStep({
  id: "5",
  item: "4",
  sources: [
    { document: "wijkggd", section: "5.2" },
    { document: "jeugd", section: "4.4" },
  ],
  questions: [
    {
      id: "5a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "wijkggd", section: "5.3" },
        { document: "geweld", section: "3.4" },
        { document: "pga", section: "pilot" },
      ],
    },
    {
      id: "5b",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "jeugd", section: "4.4" },
        { document: "wijkggd", section: "5.2" },
        { document: "buurt", section: "5.5" },
      ],
    },
  ],
});
