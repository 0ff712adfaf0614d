import type { Variant } from "../define.ts";

/** Persoonsgerichte aanpak: the field that the paper board was made for. Its words stand with the steps, not in the file of its names. */
export const pga: Variant = {
  id: "pga",
  adds: {
    "3": [
      {
        id: "3pa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["pga beleidsadviseur", "pga pilot", "pga voorwoord"],
      },
      {
        id: "3pb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["pga pilot", "pga beleidsadviseur", "pga peersupport"],
      },
      {
        id: "3pc",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["pga peersupport", "pga voorwoord"],
      },
    ],
    "4": [
      {
        id: "4pa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["pga wetenschap", "pga pilot"],
      },
    ],
    "5": [
      { id: "5pa", board: false, critical: false, level: "organisatie", actions: ["a", "b"], sources: ["pga pilot"] },
    ],
    "6": [
      {
        id: "6pa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["pga peersupport"],
      },
    ],
    "8": [
      { id: "8pa", board: false, critical: false, level: "borging", actions: ["a", "b"], sources: ["pga pilot"] },
      { id: "8pb", board: false, critical: false, level: "borging", actions: ["a", "b"], sources: ["pga pilot"] },
    ],
  },
  sources: {},
  help: {
    "1": {
      examples: [
        { id: "pa", source: "pga wetenschap" },
        { id: "pb", source: "pga pilot" },
      ],
      figures: ["a", { id: "pa", source: "pga voorwoord" }],
    },
    "2": { openers: ["a", "b", "c", "pa"], examples: ["c", { id: "pa", source: "pga beleidsadviseur" }], figures: [] },
    "3": { openers: ["a", "b", "c", "pa"], examples: ["b", { id: "pa", source: "pga beleidsadviseur" }] },
    "4": { examples: [{ id: "pa", source: "pga pilot" }, "a"], figures: [] },
    "5": { openers: ["a", "b", "c", "pa"], examples: [{ id: "pa", source: "pga pilot" }, "a"] },
    "6": { openers: ["a", "b", "c", "pa"], examples: ["b", { id: "pa", source: "pga pilot" }] },
    "7": { examples: [{ id: "pa", source: "pga pilot" }, "a"] },
    "8": { examples: ["a", { id: "pa", source: "pga pilot" }], figures: [] },
  },
  notApplicable: [],
};
