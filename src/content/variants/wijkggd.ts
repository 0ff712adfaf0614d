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
        sources: ["wijkggd 3.1", "wijkggd 3.2", "wijkggd inleiding"],
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
        sources: ["wijkggd 4", "wijkggd 5.2", "wijkggd 2.5", "wijkggd 1.3.1"],
      },
    ],
    "6": [
      {
        id: "6wa",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 4.2", "wijkggd 4", "wijkggd 2.5", "buurt 5.3.2"],
      },
      {
        id: "6wb",
        board: false,
        critical: false,
        level: "samenwerking",
        actions: ["a", "b"],
        sources: ["wijkggd 2.4", "wijkggd 3.1", "wijkggd 5.2", "buurt 8.2"],
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
    "2d": ["pga board", "wijkggd 5.1", "wijkggd 3.1", "wijkggd 3.2"],
    "4a": ["pga board", "wijkggd 1.1", "wijkggd 1.2.2"],
  },
  help: {},
  notApplicable: [],
};
