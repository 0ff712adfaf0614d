import { defineStep } from "../define.ts";

export const step1 = defineStep({
  id: "1",
  item: "1",
  sources: ["pga pilot", "wijkggd 5.1"],
  openers: ["a", "b", "c"],
  examples: [
    { id: "a", source: "geweld interview-zuidoost-brabant" },
    { id: "b", source: "jeugd 5.1" },
    { id: "c", source: "geweld 2.2-9" },
  ],
  figures: [
    { id: "a", source: "geweld interview-zuidoost-brabant" },
    { id: "b", source: "geweld interview-zuidoost-brabant" },
  ],
  questions: [
    {
      id: "1a",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: ["pga board", "geweld 2.1", "wijkggd 1.2.2", "buurt 5.1"],
    },
    {
      id: "1b",
      board: true,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: ["pga board", "pga pilot", "buurt 5.1", "buurt 7", "geweld structurele-inbedding"],
    },
    {
      id: "1c",
      board: false,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: ["wijkggd 5.1", "geweld 3.4", "buurt 5.2", "buurt 5.4"],
    },
    {
      id: "1d",
      board: false,
      critical: false,
      level: "organisatie",
      actions: ["a", "b"],
      sources: ["geweld 3.5", "geweld interview-zuidoost-brabant", "geweld 3"],
    },
  ],
});
