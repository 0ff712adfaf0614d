import { defineStep } from "../define.ts";

export const step2 = defineStep({
  id: "2",
  item: "1",
  sources: [
    { document: "jeugd", section: "4.1" },
    { document: "wijkggd", section: "5.1" },
  ],
  questions: [
    {
      id: "2a",
      board: true,
      critical: true,
      level: "organisatie",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "geweld", section: "3.1" },
        { document: "wijkggd", section: "5.1" },
        { document: "pga", section: "beleidsadviseur" },
      ],
    },
    {
      id: "2b",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "wetenschap" },
        { document: "pga", section: "pilot" },
        { document: "jeugd", section: "3.2" },
      ],
    },
    {
      id: "2c",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "pilot" },
        { document: "geweld", section: "3.4" },
        { document: "buurt", section: "4.3" },
      ],
    },
    {
      id: "2d",
      board: true,
      critical: true,
      level: "organisatie",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "wijkggd", section: "5.1" },
        { document: "jeugd", section: "4.1" },
        { document: "geweld", section: "3.4" },
      ],
    },
  ],
});
