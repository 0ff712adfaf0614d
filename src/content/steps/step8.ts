import { defineStep } from "../define.ts";

export const step8 = defineStep({
  id: "8",
  item: "7",
  sources: [
    { document: "wijkggd", section: "2.5" },
    { document: "jeugd", section: "4.6" },
  ],
  questions: [
    {
      id: "8a",
      board: true,
      critical: false,
      level: "borging",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "jeugd", section: "4.6" },
        { document: "wijkggd", section: "5.3" },
        { document: "pga", section: "pilot" },
      ],
    },
    {
      id: "8b",
      board: true,
      critical: false,
      level: "borging",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "buurt", section: "8.1" },
        { document: "buurt", section: "8.2" },
      ],
    },
    {
      id: "8c",
      board: true,
      critical: true,
      level: "borging",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "buurt", section: "6" },
        { document: "buurt", section: "8.1" },
        { document: "geweld", section: "3.4" },
      ],
    },
  ],
});
