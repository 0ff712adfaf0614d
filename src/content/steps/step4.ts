import { defineStep } from "../define.ts";

export const step4 = defineStep({
  id: "4",
  item: "3",
  sources: [
    { document: "geweld", section: "3.2" },
    { document: "jeugd", section: "4.2" },
  ],
  questions: [
    {
      id: "4a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "jeugd", section: "4.2" },
        { document: "buurt", section: "4.2" },
        { document: "geweld", section: "2.1" },
      ],
    },
    {
      id: "4b",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: [
        { document: "pga", section: "board" },
        { document: "jeugd", section: "4.3" },
        { document: "jeugd", section: "2.3" },
        { document: "geweld", section: "3.2" },
      ],
    },
    {
      id: "4c",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "geweld", section: "3.3" },
        { document: "geweld", section: "interview-gooi-en-vechtstreek" },
        { document: "pga", section: "pilot" },
      ],
    },
    {
      id: "4d",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: [
        { document: "pga", section: "board" },
        { document: "pga", section: "pilot" },
        { document: "pga", section: "wetenschap" },
      ],
    },
  ],
});
