import { defineStep } from "../define.ts";

export const step7 = defineStep({
  id: "7",
  item: "6",
  sources: ["buurt 7", "wijkggd 5.1"],
  openers: ["a", "b", "c"],
  examples: [
    { id: "a", source: "jeugd zo-en-meer" },
    { id: "b", source: "buurt bijlage-3" },
    { id: "c", source: "jeugd 5.1" },
  ],
  figures: [],
  questions: [
    {
      id: "7a",
      board: true,
      critical: true,
      level: "organisatie",
      actions: ["a", "b", "c"],
      sources: ["pga board", "wijkggd 5.1", "buurt 7", "pga peersupport"],
    },
    {
      id: "7b",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["pga board", "wijkggd 5.3", "geweld 3.4", "buurt 7"],
    },
    {
      id: "7c",
      board: false,
      critical: false,
      level: "organisatie",
      actions: ["a", "b", "c"],
      sources: ["buurt 7", "buurt 6", "jeugd 4.4"],
    },
    {
      id: "7d",
      board: false,
      critical: false,
      level: "borging",
      actions: ["a", "b", "c"],
      sources: ["wijkggd 5.3", "geweld 3.4", "jeugd 5.1", "buurt 7"],
    },
  ],
});
