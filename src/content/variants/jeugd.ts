import type { Variant } from "../define.ts";

/** Youth care. */
export const jeugd: Variant = {
  id: "jeugd",
  adds: {
    "2": [
      {
        id: "2ja",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["jeugd 5.3", "jeugd clientperspectief", "jeugd belangenbehartiging"],
      },
    ],
    "3": [
      {
        id: "3ja",
        board: false,
        critical: false,
        level: "organisatie",
        actions: ["a", "b"],
        sources: ["jeugd 4.2", "jeugd 5.1", "jeugd 5.2", "jeugd expex"],
      },
      {
        id: "3jb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 2.2"],
      },
      {
        id: "3jc",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 5.1", "jeugd jongerennetwerk"],
      },
    ],
    "4": [
      {
        id: "4ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd team-ed", "jeugd 4.2", "jeugd mate-van-herstel"],
      },
    ],
    "5": [
      {
        id: "5ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["jeugd 4.5", "jeugd 5.1", "jeugd levvel"],
      },
    ],
    "6": [
      {
        id: "6ja",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b", "c"],
        sources: ["jeugd jongerennetwerk", "jeugd team-ed", "jeugd 4.4"],
      },
    ],
  },
  sources: {
    "1b": [
      "pga board",
      "buurt 5.1",
      "buurt 7",
      "geweld structurele-inbedding",
      "jeugd jongerennetwerk",
      "jeugd team-ed",
      "jeugd zo-en-meer",
    ],
    "2d": ["pga board", "jeugd 4.1", "jeugd 5.3", "wijkggd 5.1"],
    "3a": ["pga board", "jeugd jongerennetwerk", "jeugd zo-en-meer", "jeugd 2.2", "jeugd 2.3"],
    "3b": ["pga board", "jeugd jongerennetwerk", "buurt 4.1", "buurt 4.2"],
    "4a": ["pga board", "pga wetenschap", "jeugd 4.2", "buurt 4.2", "wijkggd 1.2.2", "geweld 2.1"],
    "4c": ["pga board", "jeugd team-ed", "jeugd 4.2", "geweld 3.3"],
    "6c": ["pga board", "jeugd zo-en-meer", "jeugd jongerennetwerk", "wijkggd 5.2"],
  },
  help: {
    "1": { examples: ["b", { id: "ja", source: "jeugd 5.1" }], figures: [{ id: "ja", source: "jeugd zo-en-meer" }] },
    "2": {
      openers: ["a", "b", "c", "ja"],
      examples: [
        { id: "ja", source: "jeugd jongerennetwerk" },
        { id: "jb", source: "jeugd 5.1" },
      ],
      figures: [],
    },
    "3": {
      openers: ["a", "b", "c", "ja"],
      examples: [
        { id: "ja", source: "jeugd zo-en-meer" },
        { id: "jb", source: "jeugd team-ed" },
      ],
      figures: [],
    },
    "4": { examples: ["b", { id: "ja", source: "jeugd 4.2" }] },
    "5": { openers: ["a", "b", "c", "ja"], figures: [{ id: "ja", source: "jeugd 5.2" }] },
    "6": {
      examples: [
        { id: "ja", source: "jeugd 5.1" },
        { id: "jb", source: "jeugd 5.2" },
      ],
      figures: [],
    },
    "7": { openers: ["a", "b", "c", "ja"], examples: ["a", "c"] },
    "8": { examples: ["b", "c", { id: "ja", source: "jeugd 5.1" }] },
  },
  notApplicable: [],
};
