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
  help: {},
  notApplicable: [],
};
