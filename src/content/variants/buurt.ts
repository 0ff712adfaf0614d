import type { Variant } from "../define.ts";

/** Neighbourhood and local social support. */
export const buurt: Variant = {
  id: "buurt",
  adds: {
    "2": [
      {
        id: "2ba",
        board: false,
        critical: true,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["buurt 3", "buurt 4.4"],
      },
    ],
    "3": [
      {
        id: "3ba",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["buurt 2.1", "buurt 1.1", "buurt 2.3"],
      },
    ],
    "4": [
      {
        id: "4ba",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["buurt 4.4"],
      },
      {
        id: "4bb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["buurt 4.2", "buurt bijlage-3"],
      },
    ],
    "5": [
      {
        id: "5ba",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["buurt 6"],
      },
    ],
    "6": [
      {
        id: "6ba",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["buurt 2.4", "buurt bijlage-3"],
      },
      {
        id: "6bb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["buurt 6", "buurt 2.4", "buurt 5.4", "buurt 8.2"],
      },
    ],
    "8": [
      {
        id: "8ba",
        board: false,
        critical: false,
        level: "borging",
        actions: ["a", "b"],
        sources: ["buurt 6"],
      },
    ],
  },
  sources: {
    "1b": ["pga board", "buurt 1.1", "buurt 5.1", "buurt 7", "geweld structurele-inbedding"],
    "2d": ["pga board", "wijkggd 5.1", "jeugd 4.1", "buurt bijlage-3", "buurt 6"],
    "3a": ["pga board", "buurt 2.3", "buurt 2.4", "buurt 2.1", "buurt 5.2"],
    "3b": ["pga board", "buurt 4.2", "buurt 4.1"],
    "3g": ["buurt 5.3", "buurt 5.3.2", "buurt 5.3.1"],
    "4a": ["pga board", "pga wetenschap", "buurt 4.2", "wijkggd 1.2.2", "jeugd 4.2", "geweld 2.1"],
    "4c": ["pga board", "buurt 3", "buurt bijlage-4", "geweld 3.3", "geweld interview-gooi-en-vechtstreek"],
    "6c": ["pga board", "buurt 2.4", "wijkggd 5.2"],
  },
  help: {
    "1": {
      examples: [
        { id: "ba", source: "buurt 1.1" },
        { id: "bb", source: "buurt 5.2" },
      ],
      figures: ["a"],
    },
    "2": {
      openers: ["a", "b", "c", "ba"],
      examples: [
        { id: "ba", source: "buurt bijlage-3" },
        { id: "bb", source: "buurt 2.5" },
      ],
      figures: [],
    },
    "3": {
      openers: ["a", "b", "c", "ba"],
      examples: ["a", { id: "ba", source: "buurt 2.3" }],
      figures: [{ id: "ba", source: "buurt 2.2.3" }],
    },
    "4": { examples: ["c", { id: "ba", source: "buurt 4.2" }], figures: [{ id: "ba", source: "buurt 4.4" }] },
    "5": {
      examples: [
        { id: "ba", source: "buurt 5.5" },
        { id: "bb", source: "buurt bijlage-5" },
      ],
    },
    "6": { examples: ["c", { id: "ba", source: "buurt bijlage-3" }] },
    "7": { examples: ["b", { id: "ba", source: "buurt bijlage-3" }] },
    "8": {
      examples: [
        { id: "ba", source: "buurt 2.5" },
        { id: "bb", source: "buurt bijlage-2" },
      ],
      figures: [],
    },
  },
  notApplicable: [],
};
