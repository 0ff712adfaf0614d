import { defineStep } from "../define.ts";

export const step4 = defineStep({
  id: "4",
  item: "3",
  sources: ["geweld 3.2", "jeugd 4.2"],
  openers: ["a", "b", "c"],
  examples: [
    { id: "a", source: "geweld voorbeeld-werving-en-ondersteuning" },
    { id: "b", source: "jeugd 5.1" },
    { id: "c", source: "buurt bijlage-4" },
  ],
  figures: [{ id: "a", source: "jeugd team-ed" }],
  questions: [
    {
      id: "4a",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["pga board", "pga wetenschap", "jeugd 4.2", "buurt 4.2", "wijkggd 1.2.2", "geweld 2.1"],
    },
    {
      id: "4b",
      board: true,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["pga board", "jeugd 4.3", "jeugd 2.3", "geweld 3.2"],
    },
    {
      id: "4c",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["pga board", "geweld 3.3", "geweld interview-gooi-en-vechtstreek", "pga pilot"],
    },
    {
      id: "4d",
      board: true,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["pga board", "pga pilot", "pga wetenschap"],
    },
    {
      id: "4e",
      board: false,
      critical: true,
      level: "samenwerking",
      actions: ["a", "b"],
      sources: ["jeugd mate-van-herstel", "jeugd 4.2", "geweld tip-mate-van-herstel"],
    },
    {
      id: "4f",
      board: false,
      critical: false,
      level: "samenwerking",
      actions: ["a", "b", "c"],
      sources: ["geweld tip-ervaringsdeskundige-bij-gesprekken", "geweld 3.3"],
    },
  ],
});
