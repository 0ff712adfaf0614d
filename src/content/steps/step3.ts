import { defineStep } from "../define.ts";

export const step3 = defineStep({
  id: "3",
  item: "2",
  sources: ["jeugd 4.1", "geweld 3.2"],
  openers: ["a", "b", "c"],
  examples: [
    { id: "a", source: "buurt 2.4" },
    { id: "b", source: "pga peersupport" },
    { id: "c", source: "geweld interview-politie-en-kinderen" },
  ],
  figures: [{ id: "a", source: "pga peersupport" }],
  questions: [
    {
      id: "3a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["pga board", "pga pilot", "pga peersupport", "jeugd 2.2"],
    },
    {
      id: "3b",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["pga board", "pga pilot", "buurt 4.1", "buurt 4.2"],
    },
    {
      id: "3c",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["pga board", "geweld 3.2", "jeugd 4.2", "jeugd 2.3"],
    },
    {
      id: "3d",
      board: false,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["wijkggd 5.2", "geweld 3.4", "geweld interview-west-brabant", "pga peersupport"],
    },
    {
      id: "3e",
      board: false,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: ["wijkggd 4.1", "wijkggd 5.1", "buurt 2.4", "buurt 6"],
    },
    {
      id: "3f",
      board: false,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["geweld 3.4", "buurt 5.2", "wijkggd 4.1", "pga peersupport"],
    },
  ],
});
