import type { Variant } from "../define.ts";

/** Beside the wijk-GGD: residents whose behaviour is not understood. */
export const wijkggd: Variant = {
  id: "wijkggd",
  adds: {
    "1": [
      {
        id: "1wa",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["wijkggd 1.1", "wijkggd 2.3"],
      },
    ],
    "3": [
      {
        id: "3wa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["wijkggd 4.2", "wijkggd 3.3"],
      },
      {
        id: "3wb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 3.2", "wijkggd 3.1", "wijkggd inleiding"],
      },
      {
        id: "3wc",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 2.3"],
      },
    ],
    "5": [
      {
        id: "5wa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 4", "wijkggd 2.5", "wijkggd 5.2", "wijkggd 1.3.1"],
      },
    ],
    "6": [
      {
        id: "6wa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 4.2", "wijkggd 4", "wijkggd 2.2", "wijkggd 2.5", "buurt 5.3.2"],
      },
      {
        id: "6wb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 2.4", "wijkggd 5.2", "wijkggd 3.1", "buurt 8.2"],
      },
    ],
    "8": [
      {
        id: "8wa",
        board: false,
        critical: false,
        level: "borging",
        actions: ["a", "b"],
        sources: ["wijkggd 4.2", "wijkggd 5.3"],
      },
    ],
  },
  sources: {
    "1b": ["pga board", "wijkggd 4.2", "buurt 5.1", "buurt 7", "geweld structurele-inbedding"],
    "2d": ["pga board", "wijkggd 5.1", "wijkggd 3.1", "wijkggd 3.2", "jeugd 4.1"],
    "3a": ["pga board", "wijkggd 2.2", "wijkggd 2.3", "wijkggd 4.1"],
    "3b": ["pga board", "wijkggd 1.1", "buurt 4.2", "buurt 4.1"],
    "4a": ["pga board", "pga wetenschap", "buurt 4.2", "wijkggd 1.2.2", "jeugd 4.2", "geweld 2.1"],
    "4c": ["pga board", "geweld 3.3", "geweld interview-gooi-en-vechtstreek", "wijkggd 1.2.2"],
    "6c": ["pga board", "wijkggd 4.2", "wijkggd 5.2"],
  },
  help: {
    "1": {
      examples: [
        { id: "wa", source: "wijkggd 1.2.2" },
        { id: "wb", source: "wijkggd 2.1" },
      ],
      figures: ["a"],
    },
    "2": {
      openers: ["a", "b", "c", "wa"],
      examples: [
        { id: "wa", source: "wijkggd 1.2.1" },
        { id: "wb", source: "wijkggd voorwoord" },
      ],
      figures: [],
    },
    "3": {
      openers: ["a", "b", "c", "wa"],
      examples: [
        { id: "wa", source: "wijkggd 4.2" },
        { id: "wb", source: "wijkggd 4" },
      ],
      figures: [],
    },
    "4": { examples: ["c", { id: "wa", source: "wijkggd 2.1" }], figures: [] },
    "5": {
      examples: ["a", { id: "wa", source: "wijkggd 1.2.2" }, { id: "wb", source: "wijkggd 5.2" }],
    },
    "6": { examples: ["a", "c", { id: "wa", source: "wijkggd 3.2" }] },
    "7": { examples: ["b", { id: "wa", source: "wijkggd 2.3" }] },
    "8": {
      examples: [
        { id: "wa", source: "wijkggd 4.2" },
        { id: "wb", source: "wijkggd 2.1" },
      ],
      figures: [],
    },
  },
  notApplicable: [],
};
