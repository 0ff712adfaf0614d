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
        sources: ["buurt 2.1", "buurt 2.3", "buurt 1.1"],
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
        sources: ["buurt 6", "buurt 4.3"],
      },
    ],
  },
  sources: {
    "2d": ["pga board", "buurt 3", "buurt 6", "wijkggd 5.1"],
    "3g": ["buurt 5.3", "buurt 5.3.1", "buurt 5.3.2"],
    "4a": ["pga board", "buurt 4.2", "buurt 2.2.2"],
  },
  help: {},
  notApplicable: [],
};
