import type { Variant } from "../define.ts";

/** Domestic violence and child abuse. */
export const geweld: Variant = {
  id: "geweld",
  adds: {
    "2": [
      {
        id: "2ha",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: [
          "geweld 1.1",
          "geweld 1.2",
          "geweld 2.2-2",
          "geweld interview-plegerperspectief",
          "geweld interview-politie-en-kinderen",
        ],
      },
      {
        id: "2hb",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["geweld 1.1", "geweld interview-taboe", "geweld 3.4"],
      },
    ],
    "3": [
      {
        id: "3ha",
        board: false,
        critical: true,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["geweld 1.2", "geweld interview-west-brabant", "geweld interview-taboe", "geweld 2.2-6"],
      },
      {
        id: "3hb",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["geweld 2.2", "geweld 3.1", "geweld 1.3", "geweld interview-politie-en-kinderen"],
      },
    ],
    "5": [
      {
        id: "5ha",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["geweld 1.2", "geweld interview-gelijkwaardigheid", "geweld interview-taboe"],
      },
      {
        id: "5hb",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b", "c"],
        sources: ["geweld 2.2-9", "geweld interview-taboe", "geweld structurele-inbedding"],
      },
    ],
    "6": [
      {
        id: "6ha",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["geweld 1.3", "geweld wettelijke-kaders", "geweld 3.2", "geweld 1.2"],
      },
    ],
    "7": [
      {
        id: "7ha",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["geweld 1.1", "geweld 2.2-3"],
      },
    ],
  },
  sources: {
    "1b": ["pga board", "buurt 5.1", "buurt 7", "geweld structurele-inbedding", "geweld 2.2-4", "geweld 2.2-6"],
    "2d": ["pga board", "geweld interview-west-brabant", "geweld 3.4", "jeugd 4.1", "wijkggd 5.1"],
    "3a": ["pga board", "geweld 2.2-4", "geweld 2.2-6", "geweld 2.2"],
    "3b": ["pga board", "geweld 2.2-6", "buurt 4.1", "buurt 4.2"],
    "4a": ["pga board", "geweld 2.1", "jeugd 4.2"],
    "4c": ["pga board", "geweld 3.3", "geweld 3.5", "geweld interview-gooi-en-vechtstreek"],
    "6c": ["pga board", "geweld 2.2-4", "geweld 2.2", "geweld 3.4", "wijkggd 5.2"],
  },
  help: {
    "1": { examples: ["a", "c", { id: "ha", source: "geweld interview-gehoord-en-gezien" }] },
    "2": { openers: ["a", "b", "c", "ha"], examples: ["a", "b", { id: "ha", source: "geweld 2.2-2" }] },
    "3": {
      openers: ["a", "b", "c", "ha"],
      examples: ["c", { id: "ha", source: "geweld 2.2-3" }, { id: "hb", source: "geweld 2.2-8" }],
      figures: [],
    },
    "4": {
      examples: ["a", { id: "ha", source: "geweld interview-gooi-en-vechtstreek" }],
      figures: [{ id: "ha", source: "geweld interview-gooi-en-vechtstreek" }],
    },
    "5": {
      openers: ["a", "b", "c", "ha"],
      examples: [
        { id: "ha", source: "geweld interview-politie-en-kinderen" },
        { id: "hb", source: "geweld 2.2-6" },
      ],
      figures: [],
    },
    "6": { examples: ["a", { id: "ha", source: "geweld interview-regionale-taskforce" }] },
    "7": {
      openers: ["a", "b", "c", "ha"],
      examples: [
        { id: "ha", source: "geweld 2.2-5" },
        { id: "hb", source: "geweld interview-zuidoost-brabant" },
      ],
    },
    "8": {
      examples: [
        { id: "ha", source: "geweld 2.2-7" },
        { id: "hb", source: "geweld interview-west-brabant" },
      ],
      figures: [],
    },
  },
  notApplicable: [],
};
