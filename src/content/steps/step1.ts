import { defineStep } from "../define.ts";

export const step1 = defineStep({
  id: "1",
  item: "1",
  sources: [
    { document: "pga", section: "pilot" },
    { document: "wijkggd", section: "5.1" },
  ],
  questions: [
    {
      id: "1a",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "geweld", section: "2.1" },
        { document: "wijkggd", section: "1.2.2" },
        { document: "buurt", section: "5.1" },
      ],
    },
    {
      id: "1b",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "pilot" },
        { document: "buurt", section: "7" },
        { document: "geweld", section: "3.4" },
      ],
    },
  ],
});
